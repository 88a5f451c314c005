package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;
import org.wirecopy.html.HtmlPage;

class MarkupTargetsTest {

  private static final String STORY =
      "<p>The board voted on Monday to dredge the eastern channel before the storms of winter.</p>";

  private static float[][] shares(String html) {
    PageView page = new PageView(HtmlPage.read(null, html));
    MarkupTargets targets = new MarkupTargets(page);
    float[][] shares = new float[page.size][];
    for (int i = 0; i < page.size; i++) {
      float[] line = targets.of(i);
      assertNotNull(line);
      shares[i] = line;
    }
    return shares;
  }

  @Test
  void areSharesOfOne() {
    for (float[] line :
        shares("<main>" + STORY + STORY + "</main><ul><li><a href=/>Home</a></ul>")) {
      assertEquals(40, line.length);
      for (float share : line) {
        assertTrue(share >= 0 && share <= 1, () -> Arrays.toString(line));
      }
    }
  }

  @Test
  void tellApartWhatDiffersInItsMarkup() {
    String caption = "The ferry in the fog of the morning";
    float[][] paragraph = shares("<main>" + STORY + "<p>" + caption + "</p></main>");
    float[][] figure =
        shares("<main>" + STORY + "<figure><figcaption>" + caption + "</figure></main>");
    float[][] named =
        shares("<main>" + STORY + "<p class=photo-caption>" + caption + "</p></main>");
    assertNotEquals(Arrays.toString(paragraph[1]), Arrays.toString(figure[1]));
    assertNotEquals(Arrays.toString(paragraph[1]), Arrays.toString(named[1]));
    assertNotEquals(Arrays.toString(figure[1]), Arrays.toString(named[1]));
  }

  @Test
  void ofALineOfTextThereAreNone() {
    assertNull(new MarkupTargets(new PageView(TextDocument.of(null, "Home"))).of(0));
  }
}
