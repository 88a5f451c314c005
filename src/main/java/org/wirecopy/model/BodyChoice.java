package org.wirecopy.model;

import java.util.Arrays;

/**
 * Which lines are kept: those for which the expected F1 is greatest. For a page that the model is
 * sure of, that is every line with even odds or better; for one that it finds hard, it is the more
 * likely lines, rather than none (Lipton et al. 2014: the best threshold is half the best F1).
 *
 * @param kept whether each line is kept
 * @param expectedF1 the F1 to be expected of what is kept, by word, if the odds are right; 0 to 1
 */
record BodyChoice(boolean[] kept, double expectedF1) {

  /**
   * By how much the log-odds of each line are lowered before the choice: a stray teaser or caption
   * among the paragraphs harms a corpus more than a doubtful line that is missing. On publishers
   * that a model does not know, a half costs news nothing and guides .003 of F1, and spares every
   * tenth page of news such a line.
   */
  static final float CAUTION = 0.5f;

  /** So that a line without words is not free. */
  private static final double LEAST_WEIGHT = 0.01;

  /**
   * @param odds log-odds of each line that it belongs to the body
   * @param scans the same lines
   */
  static BodyChoice of(float[] odds, LineScan[] scans) {
    float[] cautious = cautious(odds);
    int n = odds.length;
    double all = 0;
    for (int i = 0; i < n; i++) {
      all += Squash.sigmoid(cautious[i]) * weight(scans[i]);
    }
    int[] order = byOdds(cautious);
    double size = 0;
    double hits = 0;
    double best = 0;
    int count = 0;
    for (int k = 0; k < n; k++) {
      double weight = weight(scans[order[k]]);
      size += weight;
      hits += weight * Squash.sigmoid(cautious[order[k]]);
      double f1 = 2 * hits / (size + all);
      if (f1 > best) {
        best = f1;
        count = k + 1;
      }
    }
    boolean[] kept = new boolean[n];
    for (int k = 0; k < count; k++) {
      kept[order[k]] = true;
    }
    return new BodyChoice(kept, best);
  }

  /**
   * The lines that are kept, and with them paragraphs of even odds right behind one that is kept:
   * there caution takes the last paragraph of a story more often than a teaser.
   *
   * @param odds by which the choice was made
   * @param page the same lines
   */
  boolean[] keptOn(float[] odds, PageView page) {
    boolean[] all = kept.clone();
    for (int i = 1; i < all.length; i++) {
      all[i] |= all[i - 1] && odds[i] >= 0 && page.followsAsProse(i);
    }
    return all;
  }

  private static float[] cautious(float[] odds) {
    float[] cautious = new float[odds.length];
    for (int i = 0; i < cautious.length; i++) {
      cautious[i] = odds[i] - CAUTION;
    }
    return cautious;
  }

  /** The lines, the most likely first; of lines alike the first. */
  private static int[] byOdds(float[] odds) {
    long[] keys = new long[odds.length]; // numbers sort faster than lines with a comparator
    for (int i = 0; i < keys.length; i++) {
      int bits = Float.floatToIntBits(-odds[i]);
      int ordered = bits ^ (bits >> 31 & Integer.MAX_VALUE); // as an int sorts as the float did
      keys[i] = (long) ordered << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int k = 0; k < order.length; k++) {
      order[k] = (int) keys[k];
    }
    return order;
  }

  private static double weight(LineScan scan) {
    return scan.words + LEAST_WEIGHT;
  }
}
