package org.wirecopy.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Seeded;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.StandardChain;

/** What holds for each filter of the chain. */
class EveryFilterTest {

  static Stream<BoilerplateFilter> filters() {
    return StandardChain.FILTERS.stream();
  }

  @ParameterizedTest
  @MethodSource("filters")
  void doesWhatItsDocumentationShows(BoilerplateFilter filter) {
    DiffExample example = new DiffExample(filter.doc().example());
    assertEquals(
        filter.doc().example(), example.after(filter.apply(example.document())), filter.name());
    assertTrue(filter.doc().example().contains("- "), "shows a removed line");
    assertTrue(filter.doc().example().contains("+ "), "shows a kept look-alike");
  }

  @ParameterizedTest
  @MethodSource("filters")
  void givesAReasonForEachLine(BoilerplateFilter filter) {
    TextDocument filtered = filter.apply(new DiffExample(filter.doc().example()).document());
    for (Removal removal : filtered.removals()) {
      assertEquals(filter.name(), removal.filter());
      assertFalse(removal.reason().isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void leavesAnEmptyDocumentAlone(BoilerplateFilter filter) {
    TextDocument empty = TextDocument.of(null, "");
    assertEquals(empty, filter.apply(empty));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void doesNothingMoreTheSecondTime(BoilerplateFilter filter) {
    TextDocument once = filter.apply(new DiffExample(filter.doc().example()).document());
    assertEquals(once, filter.apply(once));
  }

  @ParameterizedTest
  @Seeded
  @MethodSource("filters")
  void neverThrowsAndNeverLosesALineOfRandomText(BoilerplateFilter filter, Random random) {
    for (int round = 0; round < 50; round++) {
      TextDocument document = RandomDumps.document(random);
      TextDocument filtered = filter.apply(document);
      assertEquals(document.lines().size(), filtered.lines().size() + filtered.removals().size());
      assertEquals(filtered, filter.apply(filtered), "twice is once");
    }
  }
}
