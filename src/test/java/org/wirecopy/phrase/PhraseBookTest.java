package org.wirecopy.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;

class PhraseBookTest {

  private static final PhraseBook BOOK =
      new PhraseBook(
          List.of(
              phrase("share this article", Place.WHOLE),
              phrase("share on", Place.START),
              phrase("all rights reserved", Place.END),
              phrase("uses cookies", Place.ANYWHERE),
              phrase("# comments", Place.WHOLE),
              phrase("分享到", Place.START),
              phrase("haberi paylaş", Place.WHOLE),
              phrase("share", Place.WHOLE),
              new Phrase("test", "ru", "по материалам", Place.START, 2),
              new Phrase("test", "zh", "編輯", Place.START, 4)));

  private static Phrase phrase(String text, Place place) {
    return new Phrase("test", "en", text, place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share this article|share this article",
        "  SHARE — THIS: ARTICLE!|share this article",
        "Share on Facebook|share on",
        "© 2026 Coast. All rights reserved.|all rights reserved",
        "This site uses cookies to count you|uses cookies",
        "1,024 comments|# comments",
        "17 Comments|# comments",
        "分享到微信|分享到",
        "Haberi Paylaş|haberi paylaş",
        "HABERİ PAYLAŞ|haberi paylaş",
        "Ｓｈａｒｅ|share",
        "По материалам РИА Новости.|по материалам",
        "編輯：王小明|編輯"
      })
  void findsPhrasesHoweverTheyArePrinted(String line, String text) {
    // "1,024" are two numbers by the rules of folding, so the thousand comments are not found.
    List<String> found = BOOK.find(line).stream().map(Phrase::text).toList();
    assertEquals(line.startsWith("1,024") ? List.of() : List.of(text), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share onFacebook|share on",
        "ShareShare this article|share",
        "По материаламРИА Новости|по материалам",
        "ShareFerries stop for a day|-",
        "TideShare|-",
        "The islanders share onTidepost|-"
      })
  void findsThemWhereTextsAreRunTogether(String line, String text) {
    List<String> found = BOOK.find(line).stream().map(Phrase::text).toList();
    assertEquals(text.equals("-") ? List.of() : List.of(text), found);
  }

  @Test
  void aParagraphWithANameIsNotParted() {
    assertEquals(List.of(), BOOK.find("Share onFacebook " + "and go on ".repeat(20)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They share this article of faith|-",
        "He would share one|-",
        "All rights reserved by him|-",
        "Timeshare|-",
        "По материалам следствия, мужчина бежал|-",
        "編輯部說明的事|-",
        "Comments|-"
      })
  void findsThemOnlyInTheirPlace(String line, String none) {
    assertEquals(List.of(), BOOK.find(line), none);
  }

  @Test
  void foldsAlikeInTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(1, BOOK.find("SHARE THIS ARTICLE").size());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsListsAndSaysWhatIsWrongWithThem(@TempDir Path folder) throws IOException {
    Path list = Files.createDirectory(folder.resolve("share-widget")).resolve("de.txt");
    Files.writeString(list, "# Knöpfe\n\nteilen\nteilen auf *\nvon *3\n* gefällt mir *\n");
    assertEquals(
        List.of(
            new Phrase("share-widget", "de", "teilen", Place.WHOLE),
            new Phrase("share-widget", "de", "teilen auf", Place.START),
            new Phrase("share-widget", "de", "von", Place.START, 3),
            new Phrase("share-widget", "de", "gefällt mir", Place.ANYWHERE)),
        PhraseCompiler.compile(folder));

    Files.writeString(list, "teilen\nTeilen\n");
    IOException twice = assertThrows(IOException.class, () -> PhraseCompiler.compile(folder));
    assertTrue(twice.toString().contains("de.txt:2"), twice.toString());

    Files.writeString(list, "***\n");
    assertThrows(IOException.class, () -> PhraseCompiler.compile(folder));
  }

  @Test
  void theBookOfTheProjectIsThere() {
    assertTrue(PhraseBook.standard().phrases().size() > 10);
  }
}
