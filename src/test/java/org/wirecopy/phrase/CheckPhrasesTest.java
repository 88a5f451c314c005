package org.wirecopy.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Phrase;

/** The lists that tell something of cleaned copy. */
class CheckPhrasesTest {

  @Test
  void everyLanguageHasEveryList() {
    Set<String> ofFilters = new TreeSet<>();
    PhraseBook.standard().phrases().forEach(phrase -> ofFilters.add(phrase.language()));
    Map<String, Set<String>> languages = new TreeMap<>();
    for (Phrase phrase : PhraseBook.ofChecks().phrases()) {
      languages.computeIfAbsent(phrase.list(), list -> new TreeSet<>()).add(phrase.language());
    }
    assertEquals(Set.of("alert", "long-read", "pictures", "teaser", "wall"), languages.keySet());
    languages.forEach((list, of) -> assertEquals(ofFilters, of, list));
  }
}
