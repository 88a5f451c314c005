package org.wirecopy.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Phrase;

/** The lists that tell what a page is; no filter owns them. */
class PagePhrasesTest {

  private static final Set<String> LISTS =
      Set.of(
          "shop",
          "list",
          "search",
          "consent",
          "error",
          "shop-address",
          "list-address",
          "article-address");

  private final PhraseBook book = PhraseBook.ofPages();

  @Test
  void everyLanguageHasWhatShopsAndListsPrint() {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (Phrase phrase : book.phrases()) {
      languages.computeIfAbsent(phrase.list(), list -> new TreeSet<>()).add(phrase.language());
    }
    assertEquals(new TreeSet<>(LISTS), languages.keySet());
    Set<String> ofFilters = new TreeSet<>();
    PhraseBook.standard().phrases().forEach(phrase -> ofFilters.add(phrase.language()));
    assertEquals(ofFilters, languages.get("shop"));
    assertEquals(ofFilters, languages.get("list"));
    assertEquals(ofFilters, languages.get("search"));
    assertEquals(ofFilters, languages.get("consent"));
    assertEquals(ofFilters, languages.get("error"));
  }

  @Test
  void linesOfStoriesAreNoErrors() {
    for (String line :
        new String[] {
          "Fehler 1: Zu wenig Wasser",
          "7 Fehler, die Sie vermeiden sollten",
          "10 forbidden places that you may visit once a year",
          "El vídeo ya no está disponible en la plataforma",
          "Una página que busca ayudar a los pescadores",
          "Skibet der sank for ti år siden findes ikke længere",
          "Không tìm thấy trang sức bị mất của nạn nhân",
          "ไม่พบหน้ากากในร้านค้า",
          "Odmowa dostępu do informacji publicznej",
          "Erişim engellendi: mahkemeden yeni karar"
        }) {
      assertTrue(book.find(line).stream().noneMatch(phrase -> phrase.list().equals("error")), line);
    }
  }

  @Test
  void findsWhatAsksForConsentWithinSentencesOfAnyScript() {
    for (String line :
        new String[] {
          "Sie können Ihre Einwilligung jederzeit widerrufen, auch ohne Angabe von Gründen.",
          "您可以随时撤回同意，而不影响此前的处理。",
          "お客様の同意に基づいて処理します。",
          "이용자는 언제든지 동의를 철회 할 수 있습니다.",
          "คุณถอนความยินยอมได้ทุกเมื่อ",
        }) {
      assertTrue(
          book.find(line).stream().anyMatch(phrase -> phrase.list().equals("consent")), line);
    }
  }

  @Test
  void aNumberAloneSaysNothing() {
    for (String line : new String[] {"7", "1,250", "4.5", "12%", "3/10", "2.50", "10-12", "#"}) {
      assertTrue(book.find(line).isEmpty(), line);
    }
  }

  @Test
  void labelsAreFoundWhateverTheNumber() {
    assertEquals("shop", book.find("Only 3 left in stock").get(0).list());
    assertEquals("list", book.find("Showing 25–48 of 312 boots").get(0).list());
    assertEquals("shop", book.find("カートに入れる").get(0).list());
    assertEquals("list", book.find("vor 14 Stunden").get(0).list());
  }
}
