package org.wirecopy.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Phrase;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.pipeline.StandardChain;

/**
 * Every filter is in the chain, documented, and has its phrases. That each has a sample is proved
 * where samples are run.
 */
class EveryFilterIsCompleteTest {

  private static final Set<String> LANGUAGES =
      Set.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
          "ro", "bg", "el", "ru", "uk", "tr", "ar", "fa", "he", "hi", "bn", "id", "vi", "th", "ja",
          "ko", "zh");

  /** Filters that judge by shape, place or repetition, in any language. */
  private static final Set<String> WITHOUT_PHRASES =
      Set.of(
          "link-list",
          "menu-row", // the labels of all lists
          "slug",
          "embedded-code",
          "repeated-headline",
          "repeated-paragraph",
          "duplicate-line",
          "site-repeat",
          "line-model");

  @Test
  void everyFilterIsInTheChainOnce() {
    Set<String> written = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wirecopy.filter", "org.wirecopy.model")) {
      if (type.isAssignableTo(BoilerplateFilter.class) && !type.isInterface()) {
        written.add(type.getFullName());
      }
    }
    List<String> inChain =
        StandardChain.FILTERS.stream().map(filter -> filter.getClass().getName()).sorted().toList();
    assertEquals(List.copyOf(written), inChain);
  }

  @Test
  void namesAreKebabCaseAndSayWhatTheClassSays() {
    Set<String> names = new HashSet<>();
    for (BoilerplateFilter filter : StandardChain.FILTERS) {
      StringBuilder type = new StringBuilder();
      for (String word : filter.name().split("-", -1)) {
        type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
      assertEquals(type + "Filter", filter.getClass().getSimpleName());
      assertTrue(names.add(filter.name()), filter.name());
    }
  }

  @Test
  void everyFilterIsDocumented() {
    for (BoilerplateFilter filter : StandardChain.FILTERS) {
      FilterDoc doc = filter.doc();
      for (String part : List.of(doc.removes(), doc.why(), doc.example(), doc.limits())) {
        assertFalse(part.isBlank(), filter.name());
      }
    }
  }

  @Test
  void everyPhraseListHasItsFilterAndEveryLanguage() {
    TreeMap<String, Set<String>> languages = new TreeMap<>();
    for (Phrase phrase : PhraseBook.standard().phrases()) {
      languages.computeIfAbsent(phrase.list(), list -> new TreeSet<>()).add(phrase.language());
    }
    Set<String> expected = new TreeSet<>();
    StandardChain.FILTERS.forEach(filter -> expected.add(filter.name()));
    expected.removeAll(WITHOUT_PHRASES);
    assertEquals(expected, languages.keySet());
    languages.forEach((list, found) -> assertEquals(new TreeSet<>(LANGUAGES), found, list));
  }
}
