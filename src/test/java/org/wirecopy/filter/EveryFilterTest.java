package org.wirecopy.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Seeded;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.filter.repetition.SiteRepeatFilter;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.site.SitePage;
import org.wirecopy.site.SitePages;

/** What holds for each filter of the chain. */
class EveryFilterTest {

  static Stream<BoilerplateFilter> filters() {
    return StandardChain.FILTERS.stream()
        .map(filter -> filter instanceof SiteRepeatFilter ? learned(filter.doc()) : filter);
  }

  /** Has seen the lines that the example removes on pages with other stories. */
  private static SiteRepeatFilter learned(FilterDoc doc) {
    SitePages pages = new SitePages(DiffExample.SITE);
    for (int i = 0; i < 6; i++) {
      int number = i;
      String page =
          doc.example()
              .lines()
              .map(line -> line.startsWith("+ ") ? line + " No. " + number + "." : line)
              .map(line -> line.isEmpty() ? "" : line.substring(2))
              .collect(Collectors.joining("\n"));
      pages.add(SitePage.of(Cleaner.normalize(Dump.ofText("page", null, page))));
    }
    return new SiteRepeatFilter(LearnedSites.of(pages));
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
