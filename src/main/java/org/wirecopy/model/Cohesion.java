package org.wirecopy.model;

import static org.wirecopy.model.PageView.share;

/** How much the kept lines have in common: a story speaks of one thing from beginning to end. */
final class Cohesion {

  /** Words that come less often tell nothing of where they come. */
  private static final int MIN_TIMES = 3;

  private final PageView page;
  private final boolean[] kept;
  private final WordCounts words;
  private final int[] first;
  private final int[] last;
  private final int[] linesWith;

  private Cohesion(PageView page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
    words = new WordCounts(page.contentWords);
    first = new int[words.capacity()];
    last = new int[words.capacity()];
    linesWith = new int[words.capacity()];
  }

  static double[] figures(PageView page, boolean[] kept) {
    return new Cohesion(page, kept).figures();
  }

  private double[] figures() {
    int[] lastLine = new int[words.capacity()];
    int position = 0;
    int lines = 0;
    for (int i = 0; i < page.size; i++) {
      if (!kept[i]) {
        continue;
      }
      lines++;
      LineScan scan = page.scans[i];
      for (int w = 0; w < scan.contentWords(); w++) {
        int slot = words.add(scan.contentWord(w));
        if (lastLine[slot] == 0) {
          first[slot] = position;
        }
        last[slot] = position++;
        linesWith[slot] += lastLine[slot] == lines ? 0 : 1;
        lastLine[slot] = lines;
      }
    }
    double spread = 0;
    double recurring = 0;
    double far = 0;
    double most = 0;
    for (int slot = 0; slot < first.length; slot++) {
      int times = words.countAt(slot);
      if (times >= MIN_TIMES) {
        double range = last[slot] - first[slot];
        // A word that may come anywhere spans (n - 1) / (n + 1) of the text.
        spread += times * range / position * (times + 1) / (times - 1);
        recurring += times;
        far += 2 * range > position ? times : 0;
        most = Math.max(most, linesWith[slot]);
      }
    }
    return new double[] {
      ownShare(),
      neighbours(),
      share(spread, recurring),
      share(far, position),
      share(recurring, position),
      share(most, lines)
    };
  }

  /** The share of a line's words that come elsewhere in the kept lines. */
  private double ownShare() {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < page.size; i++) {
      if (isText(i)) {
        sum += page.scans[i].contentShare(words, true) * page.scans[i].words;
        weight += page.scans[i].words;
      }
    }
    return share(sum, weight);
  }

  /** How many words a line takes up from the line before it. */
  private double neighbours() {
    double sum = 0;
    int pairs = 0;
    int previous = -1;
    for (int i = 0; i < page.size; i++) {
      if (!isText(i)) {
        continue;
      }
      LineScan scan = page.scans[i];
      if (previous >= 0) {
        WordCounts before = new WordCounts(page.scans[previous].contentWords());
        page.scans[previous].addContentTo(before);
        sum += scan.contentIn(before, 1) / Math.sqrt(1.0 + scan.contentWords());
        pairs++;
      }
      previous = i;
    }
    return share(sum, pairs);
  }

  private boolean isText(int line) {
    return kept[line] && page.scans[line].words >= LineKind.MIN_PROSE_WORDS;
  }
}
