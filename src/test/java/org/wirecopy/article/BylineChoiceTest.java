package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Dump;
import org.wirecopy.html.HtmlPage;
import org.wirecopy.pipeline.Cleaner;

class BylineChoiceTest {

  private static final String STORY =
      "<p>Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.</p>"
          + "<p>The board said that too few people had used the night ferries, which cost the town more than it could pay.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Example | Jane Example Harbour News | Jane Example",
        "Jane Example | Jane Example Transport Correspondent | Jane Example",
        "Jane Example | JANE EXAMPLE | Jane Example",
        "Jane Anna | Jane Anna Example | Jane Anna Example",
        "Jane Example | John Sample | John Sample",
        "María José | María José García López | María José García López",
      })
  void namesTheWriterAsTheMetadataDo(String declared, String printed, String writer) {
    String html =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Night ferries to stop\",\"author\":{\"@type\":\"Person\",\"name\":\""
            + declared
            + "\"}}</script><title>Night ferries to stop</title><h1>Night ferries to stop</h1><div class='byline'>By <span class='author-name'>"
            + printed
            + "</span></div><article>"
            + STORY
            + "</article>";
    assertEquals(
        List.of(writer), StoryFields.find(Page.of(HtmlPage.read(null, html))).byline().names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ferries/lift-4711 | Flood Risk: Where the next ones loom Posted by Jane Example | ", // a
        // teaser
        "/author/jane-example | Flood Risk: Where the next ones loom Posted by Jane Example | Jane Example",
        "/2024/05/03/ferries | Posted on May 3, 2024 at 10:22 am by Jane Example | Jane Example",
      })
  void whoWroteATeaserDidNotWriteTheStory(String address, String text, @Nullable String writer) {
    String html =
        "<title>Night ferries to stop</title><article><h1>Night ferries to stop</h1>"
            + STORY
            + "<p><a href='"
            + address
            + "'>"
            + text
            + "</a></p></article>";
    Dump dump = Dump.ofHtml("1", "https://www.tidepost.test/ferries", html);
    assertEquals(
        writer == null ? List.of() : List.of(writer),
        StoryFields.find(Page.of(new Cleaner().filter(dump))).byline().names());
  }
}
