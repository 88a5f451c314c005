package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.StandardChain;

class PageFeaturesTest {

  private static final String PAGE =
      """
      Harbour to be dredged before winter
      The harbour board voted on Monday to dredge the eastern channel before the winter storms arrive.
      Work is to begin in March and will close the channel to ferries for about six weeks, it said.
      Peter Holm, chairman of the board, said that two ships had touched ground since the summer began.
      Five walks for the weekend
      Where to find mussels this year
      The lighthouse that moved twice
      """;

  private final FilterTopics topics = new FilterTopics(StandardChain.RULES);
  private final FeatureMatrix features = PageFeatures.of(new PageView(page(PAGE)), topics, false);

  @Test
  void everyFeatureHasANameAndWordsOfItsOwn() {
    FeatureColumns.assertNamed(features);
  }

  @Test
  void knowsEveryFiltersTopic() {
    StandardChain.RULES.forEach(filter -> assertTrue(topics.of(filter.name()) >= 0, filter.name()));
  }

  @Test
  void findsTheMainRunAndWhatIsLikeIt() {
    assertEquals(List.of(0.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0), column("in main run"));
    assertEquals(3, column("run of headlines").get(4));
    assertTrue(column("words of main run").get(0) > 0.5, "the title is like the story");
    assertTrue(column("words of main run").get(6) < 0.5, "a teaser is not");
    assertTrue(column("lines since title").get(1) > 0);
    assertEquals(0, column("prose before").get(1));
    assertTrue(column("prose before").get(4) > column("prose before").get(2), "more prose above");
  }

  @Test
  void aPageOfOneLineHasTheSameColumns() {
    FeatureMatrix ofOne = PageFeatures.of(new PageView(page("Menu")), topics, false);
    assertEquals(features.width(), ofOne.width());
    for (int column = 0; column < ofOne.width(); column++) {
      assertEquals(features.feature(column), ofOne.feature(column));
      assertTrue(ofOne.isAlike(column), "one line is like itself");
    }
  }

  private List<Double> column(String name) {
    return FeatureColumns.column(features, name);
  }

  private static TextDocument page(String text) {
    return TextDocument.of(null, text);
  }
}
