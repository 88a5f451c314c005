package org.wirecopy.filter.navigation;

import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/**
 * Where the story stands in the page, roughly: the lines with the most prose between them. Menus
 * and page headers stand before it, and again after it. Found when it is first asked for: many
 * pages have no line for which it matters. For one thread.
 */
final class StorySpan {

  /** Words of prose that a line without prose must be surrounded by to count as the story's. */
  private static final int COST_OF_OTHER_LINE = 3;

  /** A word and the space behind it, on average over European languages. */
  private static final int LETTERS_PER_WORD = 6;

  /** Shorter sentences are as often notices and captions. */
  private static final int MIN_PROSE = 12;

  /** Thai and broken lines end in no full stop; this many words are prose all the same. */
  private static final int CLEARLY_PROSE = 25;

  /** Share of the page's prose that may stand above the story, and again below it. */
  private static final double MAX_PROSE_OUTSIDE = 0.2;

  private final List<TextLine> lines;
  private boolean found;

  /** Index of its first line. */
  private int first;

  /** Index of its last line; before {@code first} where the page has no prose. */
  private int last;

  StorySpan(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * The span with the largest sum of words of prose, less the cost of the lines between; widened
   * where a table or a long list splits the story.
   */
  private void find() {
    found = true;
    int[] worth = new int[lines.size()];
    int prose = 0;
    for (int i = 0; i < worth.length; i++) {
      worth[i] = worth(lines.get(i).text());
      prose += Math.max(worth[i], 0);
    }
    first = worth.length;
    last = -1;
    int bestSum = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < worth.length; i++) {
      sum += worth[i];
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > bestSum) {
        bestSum = sum;
        first = start;
        last = i;
      }
    }
    int spare = (int) (prose * MAX_PROSE_OUTSIDE);
    first = Math.min(first, reach(worth, 0, 1, spare));
    last = Math.max(last, reach(worth, worth.length - 1, -1, spare));
  }

  /** Index of the line at which more prose than {@code spare} lies behind, going by steps. */
  private static int reach(int[] worth, int from, int step, int spare) {
    int prose = 0;
    int i = from;
    while (i >= 0 && i < worth.length) {
      prose += Math.max(worth[i], 0);
      if (prose > spare) {
        return i;
      }
      i += step;
    }
    return i;
  }

  /** Words of prose in a line, by its length: counting them would cost more than all the rest. */
  private static int worth(String text) {
    char middle = text.isEmpty() ? ' ' : text.charAt(text.length() / 2);
    boolean unspaced = LineShape.isUnspaced(middle);
    int words =
        unspaced
            ? LineShape.unspacedWords(
                text.length(), LineShape.isAlphabetic(middle) ? text.length() : 0)
            : text.length() / LETTERS_PER_WORD;
    boolean prose = words >= CLEARLY_PROSE || (words >= MIN_PROSE && LineShape.endsSentence(text));
    return prose ? words : -COST_OF_OTHER_LINE;
  }

  boolean isBefore(int index) {
    return index > last();
  }

  boolean isAfter(int index) {
    return index < first();
  }

  boolean contains(int index) {
    return index >= first() && index <= last();
  }

  private int first() {
    if (!found) {
      find();
    }
    return first;
  }

  private int last() {
    if (!found) {
      find();
    }
    return last;
  }
}
