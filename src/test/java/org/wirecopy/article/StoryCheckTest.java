package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;

class StoryCheckTest {

  private static String reason(String text) {
    return Objects.requireNonNull(StoryCheck.reasonAgainst(TextDocument.of(null, text)));
  }

  @Test
  void aPageThatOnlyAsksForConsentIsNoArticle() {
    String reason =
        reason(
            """
            Before you continue
            We and our partners store information on your device and process your personal data, such as unique identifiers.
            You can withdraw your consent at any time by returning to this site and choosing the button at the bottom of the page.
            Some processing of your personal data may not require your consent, but you have a right to object to such processing.
            """);
    assertTrue(reason.startsWith("asks for consent"), reason);
  }

  @Test
  void aStoryAboutConsentIsOne() {
    String story =
        """
        The regulator fined the publisher two million euros on Monday for asking readers for consent in a misleading way.
        A box that said “We and our partners process your personal data” could not be closed, the regulator said.
        Readers had no way to withdraw your consent at any time, as the box put it, a lawyer for the complainants said.
        The publisher, which runs four newspapers on the coast, said that it would appeal and had changed the box already.
        Its shares fell by three percent in early trading, and two of its rivals said that they had no such boxes at all.
        """;
    assertNull(StoryCheck.reasonAgainst(TextDocument.of(null, story)));
  }

  @Test
  void aListOfWhatASearchFoundIsNoArticle() {
    String results =
        """
        Harbour board votes to dredge the channel
        The board agreed on Monday to pay half of the cost, and work is expected to begin in March, weather permitting.
        Night ferries will stop in June
        Too few people used the boats after dark, the board said, and the town could no longer pay for the service.
        Lighthouse keeper retires
        He was the last keeper on the coast to live in his tower, and he says that he will miss the fog more than the sun.
        """;
    assertEquals(
        "lists the results of a search: Search results for “harbour”",
        reason("Tide Post\nSearch results for “harbour”\n" + results));
    assertNotNull(reason("Hafenbote\n23 Treffer für „Hafen“\n" + results));
    assertNull(StoryCheck.reasonAgainst(TextDocument.of(null, "Tide Post\n" + results)));
    assertNull(
        StoryCheck.reasonAgainst(
            TextDocument.of(null, "Tide Post\nNo results found for your search\n" + results)),
        "a search box that says what it has not found");
  }

  @Test
  void aStoryBelowASearchBoxIsOne() {
    String story =
        """
        Tide Post
        Search results
        Harbour board votes to dredge the channel
        The board agreed on Monday to pay half of the cost, and work is expected to begin in March, weather permitting.
        Fishermen who use the channel will be paid for the days on which they cannot leave port, the board said.
        Too few people had spoken for the work until two ships touched ground in August, its chairman told reporters.
        """;
    assertNull(StoryCheck.reasonAgainst(TextDocument.of(null, story)));
  }

  @Test
  void aPageInPlaceOfAnotherSaysSo() {
    String text =
        "Tide Post\n404\nWe are sorry, but the page you are looking for has sailed.\nHome";
    assertEquals(
        "is shown in place of another page: We are sorry, but the page you are looking for has sailed.",
        reason(text));
    assertTrue(reason("Hafenbote\nSeite nicht gefunden\nZur Startseite").startsWith("is shown"));
    assertEquals("only 0 words of running text", reason("Tide Post\n5\nHome\n404 boats"));
  }

  @Test
  void aBriefIsAnArticleIfItHasAHeadlineAndADate() {
    String sentence =
        "The last ferry of the season left the harbour of Tidewick on Sunday evening, with a band on deck and rain on the quay.";
    String dated = "Last ferry leaves Tidewick\n5 October 2025\n" + sentence;
    assertEquals(Cleaned.Status.ARTICLE, status(dated));
    assertEquals(Cleaned.Status.NOT_ARTICLE, status("Last ferry leaves Tidewick\n" + sentence));
    assertEquals(
        Cleaned.Status.NOT_ARTICLE,
        status("5 October 2025\nPage not found\n" + sentence),
        "an error's page may print the day");
    assertEquals(
        Cleaned.Status.NOT_ARTICLE, status("Last ferry leaves Tidewick\n5 October 2025\nIt left."));
  }

  private static Cleaned.Status status(String text) {
    return ArticleAssembler.assemble(Dump.ofText("brief", null, text), TextDocument.of(null, text))
        .status();
  }
}
