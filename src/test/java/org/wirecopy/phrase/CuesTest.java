package org.wirecopy.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Phrase;

/** The words by which the line model tells lines about the site from those of a story. */
class CuesTest {

  private static final Set<String> LISTS =
      Set.of("reader", "offer", "notice", "picture", "reference", "writer");

  private final PhraseBook book = PhraseBook.ofCues();

  @Test
  void everyListHasEveryLanguage() {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (Phrase cue : book.phrases()) {
      languages.computeIfAbsent(cue.list(), list -> new TreeSet<>()).add(cue.language());
    }
    assertEquals(new TreeSet<>(LISTS), languages.keySet());
    Set<String> ofFilters = new TreeSet<>();
    PhraseBook.standard().phrases().forEach(phrase -> ofFilters.add(phrase.language()));
    languages.forEach((list, found) -> assertEquals(ofFilters, found, list));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          en → reader → Tell us what you think of the new harbour.
          de → offer → Der Hafenbrief kommt jeden Morgen kostenlos, Abmelden ist jederzeit möglich.
          fr → notice → Cet article a été mis à jour après la réunion du conseil.
          sv → picture → Hamnchefen, till vänster, och hans ställföreträdare på kajen.
          pl → offer → Zaloguj się, aby czytać bez ograniczeń.
          ru → notice → Мнение редакции может не совпадать с мнением автора.
          ja → offer → この続きは会員登録するとお読みいただけます。
          zh → picture → 图为港口的新码头。
          ar → reader → يمكنك متابعة أخبار الميناء من هنا
          th → notice → บทความนี้เผยแพร่ครั้งแรกเมื่อวันจันทร์
          """)
  void findsThemWithinSentences(String language, String list, String line) {
    assertTrue(
        book.find(line).stream()
            .anyMatch(cue -> cue.language().equals(language) && cue.list().equals(list)),
        line);
  }
}
