package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.html.HtmlPage;

class PublishedChoiceTest {

  private static final String STORY =
      """
      <p>Ferries to the island will stop running at night from June, the harbour board said after a long meeting.</p>
      <p>The board said that too few people had used the night ferries, which cost more than it could pay.</p>
      """;

  private static final String HEADLINE = "<h1>Night ferries to stop in June</h1>";

  @Test
  void theVisibleTimeTellsOfWhatDayThatInGreenwichIs() {
    String claim = "<meta property='article:published_time' content='2024-03-04T02:11:03Z'>";
    assertEquals("2024-03-04T02:11:03Z", published(claim + HEADLINE + STORY));
    assertEquals(
        "2024-03-03T21:11:03-05:00",
        published(
            claim
                + HEADLINE
                + "<time datetime='2024-03-03T21:11:03-05:00'>March 3, 2024</time>"
                + STORY));
    assertEquals(
        "2024-03-03",
        published(
            claim
                + HEADLINE
                + "<time datetime='2024-03-04T02:11:03Z'>March 3, 2024</time>"
                + STORY));
  }

  @Test
  void clocksOfOtherStoriesAreNotThePages() {
    String list =
        "<p><time datetime='2024-03-02T19:45'>19:45</time></p>"
            + "<p><time datetime='2024-03-02T19:30'>19:30</time></p>"
            + "<p><time datetime='2024-03-02T19:15'>19:15</time></p>";
    assertEquals(
        "2024-03-03",
        published(
            "<meta property='article:published_time' content='2024-03-03'>"
                + list
                + HEADLINE
                + "<p>08:22, 03.03.2024</p>"
                + STORY));
  }

  @Test
  void theDayOfTheLastChangeIsNoneOfPublication() {
    String change =
        "<time class='entry-date published updated' datetime='2024-05-21'>21 May 2024</time>";
    assertEquals(
        "2024-03-03",
        published(
            "<meta property='article:published_time' content='2024-03-03'>"
                + "<meta property='article:modified_time' content='2024-05-21'>"
                + HEADLINE
                + change
                + STORY));
    assertEquals(
        "2024-05-21",
        published(
            "<meta property='article:modified_time' content='2024-05-21'>" + HEADLINE + STORY));
  }

  private static @Nullable String published(String html) {
    Published published = StoryFields.find(Page.of(HtmlPage.read(null, html))).published();
    return published == null ? null : published.iso();
  }
}
