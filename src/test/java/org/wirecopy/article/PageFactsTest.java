package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.PageFacts;
import org.wirecopy.pipeline.Cleaner;

/** What is known of pages that hold no article. */
class PageFactsTest {

  private static final String VIDEO =
      """
      <html lang="en"><head><title>The lift bridge opens | Harbour Times</title>
      <meta property="og:site_name" content="Harbour Times">%s</head>
      <body><h1>The lift bridge opens</h1><p>Watch now</p>%s</body></html>
      """;

  private static PageFacts facts(String head, String body) {
    Cleaned cleaned = new Cleaner().clean(Dump.ofHtml("a", null, VIDEO.formatted(head, body)));
    assertEquals(Status.NOT_ARTICLE, cleaned.status());
    assertNull(cleaned.article());
    return cleaned.facts();
  }

  @Test
  void areWhatTheMetadataSay() {
    PageFacts facts =
        facts(
            "<meta property=\"article:published_time\" content=\"2024-05-01T10:00:00+02:00\">", "");
    assertEquals("The lift bridge opens", facts.headline());
    assertEquals("2024-05-01T10:00+02:00", facts.published());
    assertEquals("en", facts.language());
  }

  @Test
  void areTheOneDayOfThePage() {
    String time = "<time datetime=\"2024-05-0%s\">a while ago</time>";
    assertEquals("2024-05-01", facts("", time.formatted(1)).published());
    assertNull(facts("", time.formatted(1) + time.formatted(2)).published());
    assertNull(facts("", "<p>1 May 2024</p>").published());
  }

  @Test
  void ofTextAreNotGuessed() {
    Cleaned cleaned =
        new Cleaner().clean(Dump.ofText("a", null, "The lift bridge opens\n1 May 2024\nWatch now"));
    assertEquals(PageFacts.NONE, cleaned.facts());
  }

  @Test
  void ofAnArticleAreItsOwn() {
    String text = "The council voted on Monday to close the old bridge to traffic for two years. ";
    Cleaned cleaned =
        new Cleaner().clean(Dump.ofText("a", null, "Bridge closes for years\n\n" + text.repeat(4)));
    assertEquals(Status.ARTICLE, cleaned.status());
    assertEquals(PageFacts.of(cleaned.article()), cleaned.facts());
  }
}
