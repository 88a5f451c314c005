package org.wirecopy.model;

import java.util.Arrays;

/**
 * How regularly the kinds of a page's lines come again: lists are made of cards, each of which has
 * the same lines in the same order. An autocorrelation.
 *
 * @param best share of the lines, rare kinds counting more, that are of the kind of the line one
 *     card before them, for the length of card that suits best
 * @param above how much that is above the mean of all lengths
 * @param covered share of the lines that stand in at least three cards without an exception
 */
record CardPattern(double best, double above, double covered) {

  private static final int MIN_CARD = 2;

  /** Picture, name, price, rating, button … */
  private static final int MAX_CARD = 12;

  /** Shorter runs of equal cards are chance. */
  private static final int MIN_RUN = 6;

  static CardPattern of(LineKind[] kinds) {
    int size = kinds.length;
    double[] weights = weights(kinds);
    boolean[] covered = new boolean[size];
    double best = 0;
    double sum = 0;
    for (int lag = MIN_CARD; lag <= MAX_CARD; lag++) {
      double matched = 0;
      double possible = 0;
      int run = 0;
      int changes = 0;
      for (int i = lag; i < size; i++) {
        double weight = weights[i];
        possible += weight;
        if (kinds[i] == kinds[i - lag]) {
          matched += weight;
          run++;
          changes += kinds[i] != kinds[i - 1] ? 1 : 0;
        } else {
          cover(covered, i, lag, run, changes);
          run = 0;
          changes = 0;
        }
      }
      cover(covered, size, lag, run, changes);
      double share = PageView.share(matched, possible);
      best = Math.max(best, share);
      sum += share;
    }
    int lines = 0;
    for (boolean line : covered) {
      lines += line ? 1 : 0;
    }
    return new CardPattern(
        best, best - sum / (MAX_CARD - MIN_CARD + 1), PageView.share(lines, size));
  }

  /** Marks the cards that end before a line. A row of labels, all of one kind, is none. */
  private static void cover(boolean[] covered, int end, int lag, int run, int changes) {
    if (run >= Math.max(MIN_RUN, 2 * lag) && changes >= 2 * (run / lag) - 1) {
      Arrays.fill(covered, end - run - lag, end, true);
    }
  }

  /** What each line counts: kinds that are rare on the page say more when they come again. */
  private static double[] weights(LineKind[] kinds) {
    KindCounts counts = new KindCounts();
    for (LineKind kind : kinds) {
      counts.add(kind);
    }
    double[] weights = new double[kinds.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = -Math.log((double) counts.of(kinds[i]) / kinds.length);
    }
    return weights;
  }
}
