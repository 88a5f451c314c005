package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;

class CueFeaturesTest {

  private static final String REPORT =
      """
      The harbour board voted on Monday to dredge the eastern channel before the winter storms arrive.
      Get the harbour letter in your inbox: subscribe for free, and you may cancel anytime.
      Work is to begin in March and will close the channel to ferries for about six weeks, it said.
      Peter Holm, left, and his deputy on the quay; file photo.
      Two ships had touched ground since the summer began, the chairman of the board told reporters.
      """;

  private static final String GUIDE =
      """
      Before you moor your boat, look at the wind, and let it tell you which side of the quay is yours.
      Then put your fenders out, take your longest line in your hand, and wait until you hardly move.
      You step ashore last: your boat has to lie still before you let go of the wheel and of your nerves.
      """;

  private static List<Double> column(String text, String name) {
    PageView page = new PageView(TextDocument.of(null, text));
    FeatureMatrix features = new FeatureMatrix(page.size);
    CueFeatures.add(page, features);
    return FeatureColumns.column(features, name);
  }

  @Test
  void anOfferIsToldFromTheStory() {
    List<Double> offers = column(REPORT, "words of offers");
    assertEquals(0, offers.get(0));
    assertTrue(offers.get(1) > 1, offers::toString);
    assertTrue(column(REPORT, "words of pictures").get(3) > 0);
  }

  @Test
  void whoAddressesTheReaderThroughoutSaysNothingByIt() {
    assertTrue(column(REPORT, "words to the reader beyond the story's").get(1) > 0.05);
    for (double beyond : column(GUIDE, "words to the reader beyond the story's")) {
      assertTrue(Math.abs(beyond) < 0.05, () -> "beyond " + beyond);
    }
  }

  @Test
  void wordsOfOtherLanguagesAreNoCues() {
    String german =
        """
        Er sagte, der Hafen werde vor dem Winter ausgebaggert, damit die Schiffe wieder sicher einlaufen.
        Die Arbeiten beginnen im März, und die Fähren fahren in dieser Zeit nicht durch den Ostkanal.
        """;
    assertEquals(List.of(0.0, 0.0), column(german, "words to the reader")); // "er" is Swedish
  }
}
