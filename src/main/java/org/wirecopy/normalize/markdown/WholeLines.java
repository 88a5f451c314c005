package org.wirecopy.normalize.markdown;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextLine;

/**
 * Puts together what Markdown wants in one line, but programs wrap all the same: headings, and
 * addresses behind their hyphens.
 */
final class WholeLines {

  /** A line of an address has about 60 letters. */
  private static final int MAX_LINES = 40;

  private static final int MAX_LEVEL = 6;

  private WholeLines() {}

  static List<TextLine> of(List<TextLine> lines, SoftBreaks breaks) {
    List<TextLine> whole = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      TextLine first = lines.get(i);
      StringBuilder text = new StringBuilder(first.text());
      int end = Math.min(lines.size(), i + MAX_LINES);
      i++;
      while (i < end && !lines.get(i).text().isBlank()) {
        if (isInAddress(text.toString())) {
          text.append(lines.get(i).text().strip());
        } else if (isHeading(first.text()) && goesOn(lines, i, breaks)) {
          text.append(' ').append(lines.get(i).text().strip());
        } else {
          break;
        }
        i++;
      }
      whole.add(first.joinThrough(lines.get(i - 1), text.toString()));
    }
    return whole;
  }

  private static boolean goesOn(List<TextLine> lines, int line, SoftBreaks breaks) {
    return breaks.isBehind(lines.get(line - 1)) && !isHeading(lines.get(line).text());
  }

  private static boolean isInAddress(String text) {
    int start = text.endsWith("-") ? text.lastIndexOf("](") : -1;
    return start >= 0 && text.indexOf(')', start) < 0 && text.indexOf(' ', start) < 0;
  }

  /** Whether it is one, {@code ## Sport}. */
  static boolean isHeading(String text) {
    return level(text) > 0;
  }

  /** From 1 for the page's title to 6; 0 where it is no heading. */
  static int level(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    boolean isHeading =
        marks <= MAX_LEVEL && marks + 1 < text.length() && text.charAt(marks) == ' ';
    return isHeading ? marks : 0;
  }
}
