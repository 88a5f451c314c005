package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;

class HeadlineFinderTest {

  private static final String STORY =
      """
      Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
      The board said that too few people had used the night ferries, which cost the town more than it could pay.
      """;

  @Test
  void findsItBelowOtherStories() {
    assertEquals(
        "Night ferries to the island to stop in June",
        headline(
            "Tide Post\nBakery reopens after fire\nNight ferries to the island to stop in June\nBy Jane Example\n"
                + STORY));
  }

  @Test
  void cutsSlugAndKicker() {
    assertEquals(
        "Night ferries to stop in June",
        headline("HARBOUR-FERRIES/NIGHT (PIX, TV): Night ferries to stop in June\n" + STORY));
    assertEquals(
        "Night ferries to stop in June",
        headline("BREAKING: Night ferries to stop in June\n" + STORY));
  }

  @Test
  void cutsTheSiteBehindAPageTitle() {
    assertEquals(
        "Night ferries to stop in June",
        headline("Night ferries to stop in June | Tide Post\n" + STORY));
  }

  private static String headline(String text) {
    Page page = Page.of(TextDocument.of(null, text));
    return Objects.requireNonNull(HeadlineFinder.find(page)).text();
  }
}
