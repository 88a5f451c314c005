package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wirecopy.filter.Reasons.KEPT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class MostReadFilterTest {

  private static final String STORY =
      """
      The council voted on Tuesday to close the old bridge for two years from the first of May.
      Traders fear that the long way round will cost them half of their customers.
      The mayor said the town would pay for a ferry that crosses the lake every half hour, from early morning until late at night.
      """;

  private final MostReadFilter filter = new MostReadFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Most read in Sport ~ heading of a list of stories: “most read in”
          Meistgelesene Artikel ~ heading of a list of stories: “meistgelesene artikel”
          Les plus lus ~ heading of a list of stories: “les plus lus”
          Lo más leído ~ heading of a list of stories: “lo más leído”
          アクセスランキング ~ heading of a list of stories: “アクセスランキング”
          热门文章 ~ heading of a list of stories: “热门文章”
          Latest news from the front never reached the village ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(filter, line));
  }

  @Test
  void removesTheHeadlinesBelowTheStory() {
    List<String> reasons = Reasons.of(filter, null, STORY + "Most read\n1\nFerry to run\n");
    assertEquals("headline below “most read”", reasons.get(5));
  }

  @Test
  void keepsTheHeadlineOfTheStoryBelowItsList() {
    List<String> reasons =
        Reasons.of(
            filter, null, "Most read\n• Ferry to run\nCouncil votes to close the bridge\n" + STORY);
    assertEquals("headline below “most read”", reasons.get(1));
    assertEquals(KEPT, reasons.get(2));
  }
}
