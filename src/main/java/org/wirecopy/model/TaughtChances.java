package org.wirecopy.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextLine;

/**
 * How likely lines of HTML belong to a story, as nets say that read the HTML and did not learn from
 * the lines' own pages. Another net learns more from that, beside what people marked, than from the
 * marks alone: what nobody can tell from elsewhere, a slip of the marking or a box that one
 * publisher counts to the story and others do not, it need not be sure of.
 */
final class TaughtChances {

  /** Of no line. */
  static final TaughtChances NONE = new TaughtChances();

  /** What the chance counts; the mark counts the rest. */
  private static final float SHARE = 0.6f;

  private record Sum(double chances, int lines) {

    Sum plus(Sum other) {
      return new Sum(chances + other.chances, lines + other.lines);
    }
  }

  private final Map<String, Sum> sums = new HashMap<>();

  /**
   * Adds a page.
   *
   * @param odds log-odds of each line
   */
  void add(List<TextLine> lines, float[] odds) {
    for (int i = 0; i < odds.length; i++) {
      sums.merge(lines.get(i).text(), new Sum(Squash.sigmoid(odds[i]), 1), Sum::plus);
    }
  }

  /**
   * What a net should say of a line.
   *
   * @param inBody whether it is marked as the body's
   * @param source the line of HTML that it is, or is a part of, in the mean of all pages that have
   *     it; null where none is known
   */
  float wanted(boolean inBody, @Nullable String source) {
    float mark = inBody ? 1 : 0;
    Sum sum = source == null ? null : sums.get(source);
    return sum == null ? mark : (float) ((1 - SHARE) * mark + SHARE * sum.chances / sum.lines);
  }
}
