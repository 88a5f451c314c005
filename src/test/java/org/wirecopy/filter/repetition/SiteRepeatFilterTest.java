package org.wirecopy.filter.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.site.SitePage;
import org.wirecopy.site.SitePages;

class SiteRepeatFilterTest {

  private static final String PITCH =
      "The Herald belongs to three hundred citizens of the coast, and none of them may tell it what to write.";

  private static final String FOOT =
      "The archive holds nine hundred volumes, and the librarian is happy to look up an old story.";

  private static final String BACKGROUND =
      "The mill was built in 1890 and burnt down twice, the second time in a storm that took half of the harbour.";

  /** Two paragraphs that no other number gives. */
  private static String story(int number) {
    return "The council voted on Tuesday to close bridge number "
        + number
        + " after a debate of five hours.\n\n"
        + "Builders of company "
        + number
        + " will begin their work in the spring, when the river is low and calm.\n\n"
        + "Ferry "
        + number
        + " is to carry passengers across the river until all of the work is done.";
  }

  private static TextDocument page(String text) {
    return Cleaner.normalize(Dump.ofText("page", "https://www.herald.example/1", text));
  }

  /** What is removed of page 0 of a site with such pages. */
  private static List<String> removed(int pages, IntFunction<String> text) {
    SitePages sample = new SitePages("herald.example");
    for (int i = 0; i < pages; i++) {
      sample.add(SitePage.of(page(text.apply(i))));
    }
    TextDocument filtered =
        new SiteRepeatFilter(LearnedSites.of(sample)).apply(page(text.apply(0)));
    List<String> removed = new ArrayList<>();
    for (Removal removal : filtered.removals()) {
      removed.add(removal.line().text());
    }
    return removed;
  }

  @Test
  void saysOnHowManyPagesALineStands() {
    SitePages sample = new SitePages("herald.example");
    for (int i = 0; i < 8; i++) {
      sample.add(SitePage.of(page(story(i) + (i < 6 ? "\n\n" + FOOT : ""))));
    }
    TextDocument filtered =
        new SiteRepeatFilter(LearnedSites.of(sample)).apply(page(story(99) + "\n\n" + FOOT));
    assertEquals(
        "stands below stories: on the pages of 6 of 8 stories of herald.example",
        filtered.removals().get(0).reason());
  }

  @Test
  void removesFromFivePagesOn() {
    assertEquals(List.of(), removed(4, i -> PITCH + "\n\n" + story(i)));
    assertEquals(List.of(PITCH), removed(5, i -> PITCH + "\n\n" + story(i)));
  }

  @Test
  void removesAPitchInTheMidstOfStories() {
    assertEquals(
        List.of(PITCH), removed(12, i -> story(i) + "\n\n" + PITCH + "\n\n" + story(100 + i)));
  }

  @Test
  void keepsAStoryThatStandsAtManyAddresses() {
    IntFunction<String> agency =
        i -> "Page " + i + "\n\n" + PITCH + "\n\n" + (i < 7 ? story(0) : story(i)) + "\n\n" + FOOT;
    assertEquals(List.of(PITCH, FOOT), removed(30, agency));
    assertEquals(List.of(), removed(10, agency), "three stories besides it");
  }

  @Test
  void keepsAStoryThatStandsAtManyAddressesWithOtherComments() {
    IntFunction<String> commented =
        i ->
            PITCH
                + "\n\n"
                + (i < 7 ? story(0) + "\n\n" + story(1) + "\n\n" + story(2) : story(i + 3))
                + "\n\n"
                + FOOT
                + "\n\n"
                + story(1000 + i).replace("council", "neighbour");
    assertEquals(List.of(PITCH, FOOT), removed(40, commented));
  }

  @Test
  void countsTheSameStoryOnce() {
    assertEquals(
        List.of(),
        removed(
            12, i -> PITCH + " " + i % 3 + "\n\n" + story(i % 4) + "\n\n" + FOOT + "\nNo. " + i));
  }

  @Test
  void keepsBackgroundThatManyStoriesEndWith() {
    assertEquals(
        List.of(FOOT),
        removed(40, i -> story(i) + (i % 5 == 0 ? "\n\n" + BACKGROUND : "") + "\n\n" + FOOT));
  }

  @Test
  void removesWhatSomeStoriesHaveBehindWhatAllHave() {
    assertEquals(
        List.of(FOOT, PITCH),
        removed(40, i -> story(i) + "\n\n" + FOOT + (i % 5 == 0 ? "\n\n" + PITCH : "")));
  }

  @Test
  void keepsCrossHeadsRefrainsBylinesAndPlaces() {
    assertEquals(
        List.of(),
        removed(
            20,
            i ->
                "Bridge "
                    + i
                    + " to close\nBy Ann Lee\nMarch "
                    + i
                    + ", 2025\n\nHARBOURTON\n\n"
                    + story(i)
                    + "\n\nWhy it matters\n\n"
                    + story(100 + i)
                    + "\n\nAnd so it went.\n\n"
                    + story(200 + i)));
  }

  @Test
  void removesNothingOfASiteThatIsNotKnown() {
    SitePages other = new SitePages("other.example");
    for (int i = 0; i < 9; i++) {
      other.add(SitePage.of(page(PITCH + "\n\n" + story(i))));
    }
    TextDocument page = page(PITCH + "\n\n" + story(0));
    assertEquals(page, new SiteRepeatFilter(LearnedSites.of(other)).apply(page));
  }
}
