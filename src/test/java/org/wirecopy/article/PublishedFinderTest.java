package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;

class PublishedFinderTest {

  private static final String STORY =
      """
      Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
      The board said on 4 May 2001 that too few people had used the night ferries, which cost more than it could pay.
      """;

  @Test
  void publishedGoesBeforeUpdatedAndCopyright() {
    assertEquals(
        "2024-03-03",
        published(
            "Night ferries to stop in June\nUpdated 5 March 2024\nPublished 3 March 2024\n"
                + STORY
                + "© 1 January 2020 Tide Post\n"));
  }

  @Test
  void theDateBelowTheHeadlineGoesBeforeTheHeadOfThePage() {
    String menu = "News\nSport\nWeather\nBusiness\nCulture\nTides\nShips\nJobs\n";
    assertEquals(
        "2024-03-03",
        published(
            "Monday, 9 June 2025\n"
                + menu
                + menu
                + "Night ferries to stop in June\n3 March 2024\n"
                + STORY));
  }

  @Test
  void datesWithinTheStoryDoNotCount() {
    assertNull(published("Night ferries to stop in June\n" + STORY));
  }

  private static @Nullable String published(String text) {
    Page page = Page.of(TextDocument.of(null, text));
    Headline headline = HeadlineFinder.find(page);
    Published found = PublishedFinder.find(page, headline, BylineFinder.find(page, headline));
    return found == null ? null : found.iso();
  }
}
