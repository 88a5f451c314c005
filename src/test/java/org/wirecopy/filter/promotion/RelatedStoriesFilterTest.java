package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wirecopy.filter.Reasons.KEPT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class RelatedStoriesFilterTest {

  private static final String STORY =
      """
      The council voted on Tuesday to close the old bridge for two years from the first of May.
      Traders fear that the long way round will cost them half of their customers.
      The mayor said the town would pay for a ferry that crosses the lake every half hour, from early morning until late at night.
      """;

  private final RelatedStoriesFilter filter = new RelatedStoriesFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Leia também: Balsa funciona até maio ~ link to a related story
          Lesen Sie auch: Fähre fährt bis Mai ~ link to a related story
          Lire aussi : le bac jusqu'en mai ~ link to a related story
          Baca juga: Feri beroperasi hingga Mei ~ link to a related story
          Related articles ~ heading of related stories: “related articles”
          関連記事 ~ heading of related stories: “関連記事”
          相关阅读 ~ heading of related stories: “相关阅读”
          Read more: how to choose a ferry ~ kept
          Related articles of the law stay in force ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(filter, line));
  }

  @Test
  void removesTheHeadlinesBelowTheStory() {
    List<String> reasons =
        Reasons.of(filter, null, STORY + "Related stories\nFerry to run\nTraders ask for help\n");
    String headline = "headline below “related stories”";
    assertEquals(
        List.of("heading of related stories: “related stories”", headline, headline),
        reasons.subList(3, 6));
  }

  @Test
  void keepsACrossHeadBehindTheList() {
    List<String> reasons =
        Reasons.of(filter, null, STORY + "\nRelated stories\nFerry to run\n\nHigh costs\n" + STORY);
    assertEquals(
        List.of(
            "heading of related stories: “related stories”", "headline below “related stories”"),
        reasons.subList(3, 5));
    assertEquals(KEPT, reasons.get(5));
  }

  @Test
  void keepsTheHeadlineBelowAListAboveTheStory() {
    List<String> reasons =
        Reasons.of(filter, null, "Recommended\nCouncil votes to close the old bridge\n" + STORY);
    assertEquals(KEPT, reasons.get(1));
  }

  @Test
  void aShortSentenceInTheStoryIsNoHeadlineOfAnother() {
    String sentence = "On Monday the dog walked in and barked.";
    List<String> reasons =
        Reasons.of(
            filter,
            null,
            STORY
                + "Related stories\nWhy does the ferry only run until late?\n\n"
                + sentence
                + "\n"
                + STORY);
    assertEquals("headline below “related stories”", reasons.get(4));
    assertEquals(KEPT, reasons.get(5));
    reasons = Reasons.of(filter, null, STORY + "Related stories\n" + sentence + "\n" + STORY);
    assertEquals(KEPT, reasons.get(4));
  }
}
