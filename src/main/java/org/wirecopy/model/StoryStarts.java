package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;

/**
 * Where stories begin on a page: at a headline with a date beside it and prose below. Endless pages
 * and lists of news have several, of which the first is most often the one that is meant.
 */
final class StoryStarts {

  /** A line with a date in it that has more words says something, too. */
  private static final int MAX_STAMP = 10;

  /** A date has a day as well as a year: {@code Election 2024} is none. */
  private static final int MIN_NUMBERS = 2;

  /** Lines above and below a headline within which its date stands. */
  private static final int STAMP_WITHIN = 3;

  /** Lines below a headline within which its story begins. */
  private static final int PROSE_WITHIN = 8;

  /** In place of a distance where no story has begun. */
  private static final double NONE = -1;

  private StoryStarts() {}

  static void add(PageView page, FeatureMatrix matrix) {
    FeatureMatrix.Row row = matrix.row();
    int begun = 0;
    int start = -1;
    for (int i = 0; i < page.size; i++) {
      // A headline's second line and the standfirst below it begin no other story.
      if (isStart(page, i) && (start < 0 || page.between(page.proseWords, start, i) > 0)) {
        begun++;
        start = i;
      }
      row.begin(i);
      row.put(
          "stories begun",
          "no dated headline above it",
          "many dated headlines above it",
          log(begun));
      row.put(
          "lines since story began",
          "no dated headline above it",
          "far below a dated headline",
          start < 0 ? NONE : log(i - start));
    }
  }

  private static boolean isStart(PageView page, int line) {
    return page.mayBeHeadline(line)
        && !isStamp(page, line)
        && page.between(page.proseWords, line + 1, line + 1 + PROSE_WITHIN) > 0
        && hasStampBeside(page, line);
  }

  private static boolean hasStampBeside(PageView page, int line) {
    int last = Math.min(page.size - 1, line + STAMP_WITHIN);
    for (int i = Math.max(0, line - STAMP_WITHIN); i <= last; i++) {
      boolean beside = page.between(page.proseWords, Math.min(i, line), Math.max(i, line)) == 0;
      if (beside && isStamp(page, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is a date or a time and little more. */
  private static boolean isStamp(PageView page, int line) {
    LineScan scan = page.scans[line];
    boolean date = scan.clock || (scan.year && scan.numbers >= MIN_NUMBERS);
    return date && scan.words <= MAX_STAMP && !scan.copyright && !page.prose[line];
  }
}
