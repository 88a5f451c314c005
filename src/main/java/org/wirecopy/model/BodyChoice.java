package org.wirecopy.model;

import java.util.Arrays;

/**
 * Which lines are kept: those for which the expected F1 is greatest. For a page that the model is
 * sure of, that is every line with even odds or better, a long one with more; for one that it finds
 * hard, it is the more likely lines, rather than none (Lipton et al. 2014: the best threshold is
 * half the best F1).
 *
 * @param kept whether each line is kept
 * @param expectedF1 the F1 to be expected of what is kept, by word, if the odds are right; 0 to 1
 */
record BodyChoice(boolean[] kept, double expectedF1) {

  /**
   * By how much the log-odds of a line of {@link #MANY_WORDS} or more are lowered before the
   * choice: a stray teaser or caption among the paragraphs harms a corpus more than a doubtful line
   * that is missing. What this and the bounds below gain and cost on unknown sites stands among the
   * trials in {@code src/docs}.
   */
  private static final float CAUTION = 1.5f;

  /** The same in HTML. */
  private static final float CAUTION_IN_HTML = 2f;

  /** Shorter lines do little harm where they are strange, and cost cross-heads and lists. */
  private static final int MANY_WORDS = 8;

  /**
   * Log-odds from which a paragraph is kept that stands behind a kept line, or somewhere between
   * kept lines, and any other long line right between two, as a list's entries are.
   */
  private static final float LIKELY = 1;

  /** The same in HTML, where a lower bound brings in more junk than story. */
  private static final float LIKELY_IN_HTML = 1.5f;

  /** The same for a paragraph right between two kept lines, and for one in front of the first. */
  private static final float EVEN = 0;

  /** The same for a short line between two kept ones that a paragraph follows: a cross-head. */
  private static final float CROSS_HEAD = -0.5f;

  /** So many paragraphs in a row support each other. */
  private static final int RUN = 3;

  /** Log-odds from which all of them are kept. */
  private static final float POSSIBLE = 0.6f;

  /** So that a line without words is not free. */
  private static final double LEAST_WEIGHT = 0.01;

  /**
   * With caution, but less of it for lines that have the story around them, for paragraphs behind a
   * line that is kept, or behind a box there that a rule removed, as it would take the last of a
   * story more often than a teaser, for the one right in front of the first that is kept, which is
   * the lead on three pages of four, and for several in a row: what is strange stands alone.
   *
   * @param odds log-odds of each line that it belongs to the body
   * @param page the same lines
   */
  static BodyChoice of(float[] odds, PageView page) {
    boolean html = LineModel.isHtml(page.document);
    float caution = html ? CAUTION_IN_HTML : CAUTION;
    BodyChoice choice = best(cautious(odds, page.scans, caution), page.scans);
    boolean[] kept = choice.kept;
    float likely = html ? LIKELY_IN_HTML : LIKELY;
    for (int i = 1; i < kept.length; i++) {
      kept[i] |= kept[i - 1] && odds[i] >= likely && page.lines.get(i).isProse();
    }
    addWithin(kept, odds, likely, page);
    addRuns(kept, odds, page);
    addLead(kept, odds, page);
    return choice;
  }

  /** Adds the paragraph right in front of the first kept line. */
  private static void addLead(boolean[] kept, float[] odds, PageView page) {
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    int lead = first - 1;
    if (lead >= 0 && first < kept.length && page.lines.get(lead).isProse()) {
      kept[lead] = odds[lead] >= EVEN;
    }
  }

  /** Adds paragraphs in a row. */
  private static void addRuns(boolean[] kept, float[] odds, PageView page) {
    int start = 0;
    for (int i = 0; i <= kept.length; i++) {
      if (i < kept.length && odds[i] >= POSSIBLE && page.lines.get(i).isProse()) {
        continue;
      }
      if (i - start >= RUN) {
        Arrays.fill(kept, start, i, true);
      }
      start = i + 1;
    }
  }

  /** Adds lines between the first kept one and the last. */
  private static void addWithin(boolean[] kept, float[] odds, float likely, PageView page) {
    boolean[] before = kept.clone();
    int last = kept.length - 1;
    while (last >= 0 && !kept[last]) {
      last--;
    }
    boolean begun = false;
    for (int i = 0; i < last; i++) {
      kept[i] |= begun && odds[i] >= leastWithin(i, likely, before, page);
      begun |= kept[i];
    }
  }

  private static float leastWithin(int line, float likely, boolean[] kept, PageView page) {
    boolean between = kept[line - 1] && kept[line + 1];
    if (page.lines.get(line).isProse()) {
      return between ? EVEN : likely;
    }
    if (between && page.scans[line].words >= MANY_WORDS) {
      return likely;
    }
    boolean crossHead = between && page.lines.get(line + 1).isProse();
    return crossHead ? CROSS_HEAD : Float.POSITIVE_INFINITY;
  }

  /** As the odds have it, to learn from. */
  static BodyChoice best(float[] odds, LineScan[] scans) {
    int n = odds.length;
    double all = 0;
    for (int i = 0; i < n; i++) {
      all += Squash.sigmoid(odds[i]) * weight(scans[i]);
    }
    int[] order = byOdds(odds);
    double size = 0;
    double hits = 0;
    double best = 0;
    int count = 0;
    for (int k = 0; k < n; k++) {
      double weight = weight(scans[order[k]]);
      size += weight;
      hits += weight * Squash.sigmoid(odds[order[k]]);
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

  /** The lines' log-odds, lowered where they could do harm. */
  private static float[] cautious(float[] odds, LineScan[] scans, float caution) {
    float[] cautious = odds.clone();
    for (int i = 0; i < cautious.length; i++) {
      cautious[i] -= scans[i].words >= MANY_WORDS ? caution : 0;
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

  /** The kept lines of the page, with blank lines between. */
  String text(PageView page) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        text.append(page.lines.get(i).text()).append("\n\n");
      }
    }
    return text.toString();
  }
}
