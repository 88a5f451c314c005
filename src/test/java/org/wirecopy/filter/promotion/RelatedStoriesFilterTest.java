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
          ये भी पढ़ें- मेट्रो के समय में बदलाव ~ link to a related story
          ये खबरें भी पढ़ें... ~ heading of related stories: “ये खबरें भी पढ़ें”
          हेही वाचा: पूल बंद ~ link to a related story
          तालाब में पानी ज्यादा है। सप्लाई पर असर नहीं पड़ेगा। पूरी खबर पढ़ें... ~ teaser of another story
          तालाब की पूरी खबर पढ़ें या सुनें, मंत्री ने कहा। ~ kept
          Hør mere om sagen i P4 Syd: ~ link to a related story
          Súvisiaci článok ~ heading of related stories: “súvisiaci článok”
          RELATED: Ferry to run until the bridge opens ~ link to a related story
          Related: Council to pay for a ferry until the old bridge opens ~ link to a related story
          More:Elders ask for a bench at each stop of the new ferry ~ link to a related story
          READ | Ferry to run until May ~ link to a related story
          IN DEPTH: Why the bridge had to close ~ link to a related story
          READ NEXT: ‘We miss the bridge’, say traders ~ link to a related story
          ALSO READ: 5 ways across the lake ~ link to a related story
          What to read next: Ferry to run until May ~ link to a related story
          Read more: how to choose a ferry ~ kept
          Read more: Ferry to run until the old bridge opens in May again ~ kept
          Read: The Ferryman of the Lake ~ kept
          More: Red Canoe Full Review ~ kept
          More: The town will pay for a ferry that runs until the bridge opens. ~ kept
          More: that is what the town wants of its ferry this year ~ kept
          More – much more – is at stake in the vote of the council this week ~ kept
          RELATED: 12 of 30 ~ kept
          In depth: How the new bridge will carry more traffic than the old one ~ kept
          Related articles of the law stay in force ~ kept
          – Lyssna: vi har inte råd att vänta längre på bron, säger hon. ~ kept
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
