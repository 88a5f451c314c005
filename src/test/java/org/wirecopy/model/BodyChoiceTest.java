package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.Cleaner;

class BodyChoiceTest {

  private static final String SENTENCE = "The board voted on Monday to dredge the eastern channel.";

  private static final String PARAGRAPH =
      "The board voted on Monday to dredge the eastern channel before the storms of the winter,"
          + " and the ferry company said that it would pay for a third of the work.";

  @Test
  void keepsWhatIsLikelyOnASurePage() {
    BodyChoice choice =
        BodyChoice.of(new float[] {-7, 7, 7, -7}, page(SENTENCE, SENTENCE, SENTENCE, SENTENCE));
    assertArrayEquals(new boolean[] {false, true, true, false}, choice.kept());
    assertEquals(1, choice.expectedF1(), 0.02);
  }

  @Test
  void keepsTheMostLikelyLinesOfAPageThatIsAllDoubtful() {
    BodyChoice choice =
        BodyChoice.of(new float[] {-4, -1, -1, -4}, page(SENTENCE, SENTENCE, SENTENCE, SENTENCE));
    assertArrayEquals(new boolean[] {false, true, true, false}, choice.kept());
    assertTrue(choice.expectedF1() < 0.5);
  }

  @Test
  void isMoreCarefulWithSentencesThanWithCrossHeads() {
    float[] odds = {5, 0.5f, 0.5f};
    PageView page = page(SENTENCE, "The vote", SENTENCE);
    assertArrayEquals(new boolean[] {true, true, false}, BodyChoice.of(odds, page).kept());
    assertArrayEquals(new boolean[] {true, true, true}, BodyChoice.best(odds, page.scans).kept());
  }

  @Test
  void keepsNothingOfNothing() {
    assertEquals(0, BodyChoice.best(new float[0], new LineScan[0]).kept().length);
  }

  @Test
  void goesOnWithLikelyParagraphsRightBehindKeptOnes() {
    String text =
        String.join(
            "\n", "Voted", PARAGRAPH, "", PARAGRAPH, PARAGRAPH, "More", PARAGRAPH, PARAGRAPH, "",
            "");
    PageView page =
        new PageView(Cleaner.normalize(Dump.ofText("test", null, text + "\n" + PARAGRAPH)));
    float[] odds = {-5, 9, 1.1f, 0.2f, -1, -5, -5, -5};
    assertArrayEquals(
        new boolean[] {false, true, true, false, false, false, false, false},
        BodyChoice.of(odds, page).kept());
    odds[2] = 0.9f;
    assertArrayEquals(
        new boolean[] {false, true, false, false, false, false, false, false},
        BodyChoice.of(odds, page).kept());
  }

  @Test
  void keepsALeadOfEvenOddsInFrontOfTheFirstKeptLine() {
    PageView page = page(PARAGRAPH, "Share", PARAGRAPH, PARAGRAPH, PARAGRAPH);
    float[] odds = {0.5f, -5, 0.1f, 9, 9};
    assertArrayEquals(
        new boolean[] {false, false, true, true, true}, BodyChoice.of(odds, page).kept());
    odds[2] = -0.1f;
    assertArrayEquals(
        new boolean[] {false, false, false, true, true}, BodyChoice.of(odds, page).kept());
    PageView button = page("Share", PARAGRAPH, PARAGRAPH);
    assertArrayEquals(
        new boolean[] {false, true, true},
        BodyChoice.of(new float[] {-0.1f, 9, 9}, button).kept(),
        "a button is no paragraph");
  }

  @Test
  void doubtsMoreInHtml() {
    String html =
        "<html><body><article><p>%s</p><p>%s</p></article></body></html>"
            .formatted(PARAGRAPH, PARAGRAPH);
    PageView marked = new PageView(Cleaner.lines(Dump.ofHtml("test", null, html)));
    PageView plain = page(PARAGRAPH, PARAGRAPH);
    float[] odds = {9, 1.4f};
    assertArrayEquals(new boolean[] {true, false}, BodyChoice.of(odds, marked).kept());
    assertArrayEquals(new boolean[] {true, true}, BodyChoice.of(odds, plain).kept());
    odds[1] = 1.6f;
    assertArrayEquals(new boolean[] {true, true}, BodyChoice.of(odds, marked).kept());
  }

  @Test
  void doubtsLessWhatHasTheStoryAroundIt() {
    String paragraphs = String.join("\n", PARAGRAPH, PARAGRAPH, PARAGRAPH, "Costs", PARAGRAPH);
    PageView page = page(paragraphs, "Share", "Sport", PARAGRAPH, "Weather", PARAGRAPH, "Costs");
    assertArrayEquals(
        new boolean[] {true, true, true, true, true, false, false, true, false, true, false},
        BodyChoice.of(new float[] {9, 0.1f, 9, -0.4f, 9, -5, -0.4f, 1.1f, -5, 9, -0.4f}, page)
            .kept());
    assertArrayEquals(
        new boolean[] {true, false, true, false, true, false, false, false, false, true, false},
        BodyChoice.of(new float[] {9, -0.1f, 9, -0.6f, 9, -5, -0.4f, 0.9f, -5, 9, -0.4f}, page)
            .kept());
  }

  @Test
  void doubtsLessThreeParagraphsInARow() {
    PageView page =
        page(PARAGRAPH, "Sport", PARAGRAPH, PARAGRAPH, PARAGRAPH, "Share", PARAGRAPH, PARAGRAPH);
    assertArrayEquals(
        new boolean[] {true, false, true, true, true, false, false, false},
        BodyChoice.of(new float[] {9, -5, 0.6f, 0.6f, 0.6f, -5, 0.5f, 0.5f}, page).kept());
    assertArrayEquals(
        new boolean[] {true, false, false, false, false, false, false, false},
        BodyChoice.of(new float[] {9, -5, 0.6f, 0.5f, 0.6f, -5, 0.5f, 0.5f}, page).kept(),
        "one that is not possible");
  }

  /** No other set of lines promises a greater F1. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheBestOfAllSets(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 9;
    LineScan[] scans = new LineScan[n];
    float[] odds = new float[n];
    for (int i = 0; i < n; i++) {
      scans[i] = new LineScan(SENTENCE.substring(random.nextInt(SENTENCE.length())));
      odds[i] = (float) random.nextDouble(-4, 4);
    }
    double best = 0;
    for (int set = 1; set < 1 << n; set++) {
      double all = 0;
      double size = 0;
      double hits = 0;
      for (int i = 0; i < n; i++) {
        double weight = scans[i].words + 0.01;
        double p = 1 / (1 + Math.exp(-odds[i]));
        all += weight * p;
        if ((set & 1 << i) != 0) {
          size += weight;
          hits += weight * p;
        }
      }
      best = Math.max(best, 2 * hits / (size + all));
    }
    assertEquals(best, BodyChoice.best(odds, scans).expectedF1(), 1e-3, "seed " + seed);
  }

  private static PageView page(String... lines) {
    return new PageView(TextDocument.of(null, String.join("\n", lines)));
  }
}
