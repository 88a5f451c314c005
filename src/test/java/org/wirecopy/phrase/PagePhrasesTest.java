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
      Set.of("shop", "list", "shop-address", "list-address", "article-address");

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
