package org.wirecopy.filter.navigation;

import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/**
 * Where the story stands in the page, roughly: the lines with the most prose between them. Menus
 * and page headers stand before it, and again after it.
 *
 * @param first index of its first line
 * @param last index of its last line; before {@code first} where the page has no prose
 */
record StorySpan(int first, int last) {

  /** Words of prose that a line without prose must be surrounded by to count as the story's. */
  private static final int COST_OF_OTHER_LINE = 3;

  /** Thai and broken lines end in no full stop; this many words are prose all the same. */
  private static final int CLEARLY_PROSE = 25;

  /** The span with the largest sum of words of prose, less the cost of the lines between. */
  static StorySpan of(List<TextLine> lines) {
    StorySpan best = new StorySpan(lines.size(), -1);
    int bestSum = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += worth(lines.get(i).text());
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > bestSum) {
        bestSum = sum;
        best = new StorySpan(start, i);
      }
    }
    return best;
  }

  private static int worth(String text) {
    if (text.length() < 20) {
      return -COST_OF_OTHER_LINE;
    }
    int words = LineShape.words(text);
    return words >= CLEARLY_PROSE || LineShape.isProse(text) ? words : -COST_OF_OTHER_LINE;
  }

  boolean isBefore(int index) {
    return index > last;
  }

  boolean isAfter(int index) {
    return index < first;
  }

  boolean contains(int index) {
    return index >= first && index <= last;
  }
}
