package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;
import org.wirecopy.html.HtmlPage;
import org.wirecopy.pipeline.StandardChain;

class MarkupFeaturesTest {

  private static final FilterTopics TOPICS = new FilterTopics(StandardChain.RULES);

  private static final String BODY =
      "The harbour board voted on Monday to dredge the eastern channel before the winter storms arrive."
          + " Work is to begin in March and will close the channel to ferries for about six weeks, it"
          + " said. Peter Holm, chairman of the board, said that two ships had touched ground since"
          + " the summer began, and that insurers had asked for soundings of the whole approach.";

  private static final String PAGE =
      """
      <html><head><title>Harbour to be dredged | Coast News</title>
      <script type="application/ld+json">{"@type": "NewsArticle",
       "headline": "Harbour to be dredged before winter", "articleBody": "%1$s"}</script></head>
      <body class="page-related"><nav><a href=/a>Sport</a></nav>
      <article class=story><h1>Harbour to be dredged before winter</h1>
      <div class=articleBody>
      <p>%2$s</p>
      <p>Work is to begin in March and will close the <a href=/c>channel</a> to ferries for about six weeks, it said.</p>
      <ul class=related><li><a href=/b>Five walks for the weekend</a></li></ul>
      <p><strong>Peter Holm, chairman of the board, said that two ships had touched ground since the summer began.</strong></p>
      </div></article>
      <footer>Imprint</footer></body></html>
      """
          .formatted(BODY, BODY.substring(0, BODY.indexOf(" Work")));

  private final FeatureMatrix features = features(HtmlPage.read(null, PAGE));

  private static FeatureMatrix features(TextDocument page) {
    return PageFeatures.of(new PageView(page), TOPICS, true);
  }

  private List<Double> column(String name) {
    return FeatureColumns.column(features, name);
  }

  @Test
  void everyFeatureHasANameAndWordsOfItsOwn() {
    FeatureColumns.assertNamed(features);
  }

  @Test
  void textHasTheSameColumns() {
    assertEquals(features.width(), features(TextDocument.of(null, "One\nTwo")).width());
    assertEquals(features.width(), features(TextDocument.of(null, "One")).width());
  }

  @Test
  void linksAndEmphasisAreShares() {
    List<Double> linked = column("linked share");
    assertEquals(1, linked.get(0));
    assertEquals(0, linked.get(2));
    assertTrue(linked.get(3) > 0 && linked.get(3) < 0.2);
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0), column("strong share"));
  }

  @Test
  void distancesAreFromTheTitleThatThePageDeclares() {
    List<Double> since = column("lines since declared title");
    assertTrue(since.get(0) < 0, "the menu stands before it");
    assertEquals(0, since.get(1));
    assertEquals(Math.log(3), since.get(3), 1e-6);
  }

  @Test
  void whatIsAroundALineIsNearerTheFewerElementsAreBetween() {
    assertEquals(0, column("in nav").get(2));
    List<Double> article = column("in article");
    assertEquals(0, article.get(0));
    assertEquals(2.0 / 3, article.get(1), 1e-6);
    assertEquals(2.0 / 4, article.get(2), 1e-6);
    assertTrue(column("in li").get(4) > column("in ul").get(4));
  }

  @Test
  void whatThePageAsAWholeIsCalledSaysNothing() {
    List<Double> related = column("named related");
    assertEquals(0, related.get(2));
    assertTrue(related.get(4) > 0);
    assertTrue(column("named body").get(2) > 0);
  }

  @Test
  void theStorysElementIsKnown() {
    List<Double> out = column("steps out of story's element");
    assertEquals(0, out.get(2));
    assertEquals(0, out.get(5));
    assertEquals(1, out.get(1));
    assertEquals(1, column("links in its part").get(4));
  }

  @Test
  void whatThePageDeclaresIsFound() {
    List<Double> has = column("declared body has it");
    assertTrue(has.get(2) > 0.9 && has.get(3) > 0.9 && has.get(5) > 0.9, has::toString);
    assertTrue(has.get(4) < 0.3, has::toString);
    assertTrue(column("declared body lacks it").get(4) > 0.5);
    List<Double> title = column("declared title");
    assertEquals(1, title.get(1), 1e-6);
    assertEquals(0, title.get(4), 1e-6);
  }

  @Test
  void aDeclaredBodyThatIsAnotherTextCountsLittle() {
    String other =
        PAGE.replaceFirst(
            "\"articleBody\": \"[^\"]*\"",
            "\"articleBody\": \""
                + "Seven lanterns cost more than nine kettles this year. ".repeat(6)
                + "\"");
    List<Double> lacks =
        FeatureColumns.column(features(HtmlPage.read(null, other)), "declared body lacks it");
    assertTrue(lacks.get(2) < 0.2, lacks::toString);
  }
}
