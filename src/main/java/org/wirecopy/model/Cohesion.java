package org.wirecopy.model;

import static org.wirecopy.model.PageView.share;

/** How much the kept lines have in common: a story speaks of one thing from beginning to end. */
final class Cohesion {

  /** Words that come less often tell nothing of where they come. */
  private static final int MIN_TIMES = 3;

  private final PageView page;
  private final boolean[] kept;
  private final int[] times;
  private final int[] first;
  private final int[] last;
  private final int[] linesWith;

  private Cohesion(PageView page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
    times = new int[page.contentIds];
    first = new int[page.contentIds];
    last = new int[page.contentIds];
    linesWith = new int[page.contentIds];
  }

  static double[] figures(PageView page, boolean[] kept) {
    return new Cohesion(page, kept).figures();
  }

  private double[] figures() {
    int[] lastLine = new int[page.contentIds];
    int position = 0;
    int lines = 0;
    for (int i = 0; i < page.size; i++) {
      if (!kept[i]) {
        continue;
      }
      lines++;
      for (int word : page.content[i]) {
        times[word]++;
        if (lastLine[word] == 0) {
          first[word] = position;
        }
        last[word] = position++;
        linesWith[word] += lastLine[word] == lines ? 0 : 1;
        lastLine[word] = lines;
      }
    }
    double spread = 0;
    double recurring = 0;
    double far = 0;
    double most = 0;
    for (int word = 0; word < first.length; word++) {
      int count = times[word];
      if (count >= MIN_TIMES) {
        double range = last[word] - first[word];
        // A word that may come anywhere spans (n - 1) / (n + 1) of the text.
        spread += count * range / position * (count + 1) / (count - 1);
        recurring += count;
        far += 2 * range > position ? count : 0;
        most = Math.max(most, linesWith[word]);
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
        sum += shareFound(page.content[i]) * page.scans[i].words;
        weight += page.scans[i].words;
      }
    }
    return share(sum, weight);
  }

  private double shareFound(int[] words) {
    int found = 0;
    for (int word : words) {
      found += times[word] > 1 ? 1 : 0;
    }
    return words.length == 0 ? -1 : (double) found / words.length;
  }

  /** How many words a line takes up from the line before it. */
  private double neighbours() {
    double sum = 0;
    int pairs = 0;
    int previous = -1;
    int[] lineOf = new int[page.contentIds]; // plus one
    for (int i = 0; i < page.size; i++) {
      if (!isText(i)) {
        continue;
      }
      int[] words = page.content[i];
      if (previous >= 0) {
        int found = 0;
        for (int word : words) {
          found += lineOf[word] == previous + 1 ? 1 : 0;
        }
        sum += found / Math.sqrt(1.0 + words.length);
        pairs++;
      }
      for (int word : words) {
        lineOf[word] = i + 1;
      }
      previous = i;
    }
    return share(sum, pairs);
  }

  private boolean isText(int line) {
    return kept[line] && page.scans[line].words >= LineKind.MIN_PROSE_WORDS;
  }
}
