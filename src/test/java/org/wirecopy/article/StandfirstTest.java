package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.html.HtmlPage;

class StandfirstTest {

  private static final String HEADLINE = "Night ferries to the island to stop in June";

  private static final String SUMMARY =
      "Too few people used the boats, the harbour board says, and the town can no longer pay.";

  private static final String BYLINE = "By Jane Example";

  private static final String STORY =
      """
      Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
      The board said that too few people had used the night ferries, which cost the town more than it could pay.
      """;

  /** The first paragraph of a page whose second line a filter removed. */
  private static String firstParagraph(String second, String third, String filter) {
    String text = String.join("\n", HEADLINE, second, third, STORY);
    Cleaned cleaned =
        assembled(Dump.ofText("test", null, text), TextDocument.of(null, text), filter, 1);
    assertEquals(HEADLINE, Objects.requireNonNull(cleaned.article()).headline());
    assertEquals(5, cleaned.parts().size() + cleaned.removals().size());
    return firstParagraph(cleaned);
  }

  private static String firstParagraph(Cleaned cleaned) {
    return Objects.requireNonNull(cleaned.article()).paragraphs().get(0);
  }

  /** What becomes of a page of which a filter removed some lines. */
  private static Cleaned assembled(
      Dump dump, TextDocument document, String filter, int... removed) {
    @Nullable String[] reasons = new String[document.lines().size()];
    for (int line : removed) {
      reasons[line] = "no part of the story";
    }
    return ArticleAssembler.assemble(dump, document.remove(filter, reasons));
  }

  @ParameterizedTest
  @ValueSource(strings = {BYLINE, "March 3, 2024", "Published 3 March 2024 10:15 GMT"})
  void standsBetweenTheHeadlineAndTheWritersOrTheDate(String stamp) {
    assertEquals(SUMMARY, firstParagraph(SUMMARY, stamp, Removal.LINE_MODEL));
  }

  @Test
  void mayStandAboveAPicture() {
    String caption = "The ferry in the harbour. (Photo: Ann Other)";
    String text = String.join("\n", HEADLINE, SUMMARY, caption, BYLINE, STORY);
    Dump dump = Dump.ofText("test", null, text);
    TextDocument document = TextDocument.of(null, text);
    assertEquals(SUMMARY, firstParagraph(assembled(dump, document, Removal.LINE_MODEL, 1, 2)));
  }

  @ParameterizedTest
  @CsvSource({"story__standfirst, true", "ArticleSubhead, true", "teaser, false"})
  void isWhatASiteCallsSo(String name, boolean isOne) {
    String html =
        "<h1>%s</h1><p>%s</p><div class='%s'><p>%s</p></div><p>A ferry at night</p><p>%s</p>"
            .formatted(HEADLINE, BYLINE, name, SUMMARY, STORY.replace("\n", "</p><p>"));
    Dump dump = Dump.ofHtml("test", null, html);
    String first =
        firstParagraph(assembled(dump, HtmlPage.read(null, html), Removal.LINE_MODEL, 2, 3));
    assertEquals(isOne ? SUMMARY : STORY.substring(0, STORY.indexOf('\n')), first);
  }

  @Test
  void nothingElseIsPutBack() {
    String lead = STORY.substring(0, STORY.indexOf('\n'));
    assertEquals(lead, firstParagraph(SUMMARY, BYLINE, "site-pitch"), "a rule was sure");
    assertEquals(lead, firstParagraph("Island news", BYLINE, Removal.LINE_MODEL), "a section");
    assertEquals(
        lead,
        firstParagraph(SUMMARY + " (Photo: Ann Other).", BYLINE, Removal.LINE_MODEL),
        "a caption");
    assertEquals(
        lead,
        firstParagraph(
            "Join our newsletter, and get what matters delivered every morning for free",
            BYLINE,
            Removal.LINE_MODEL),
        "a pitch");
  }
}
