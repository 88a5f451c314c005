package org.wirecopy.normalize;

import java.util.List;
import org.wirecopy.document.TextLine;

/**
 * Where the paragraphs of a Markdown dump were wrapped. Between two lines of a paragraph stands no
 * blank line: in a dump that a program wrapped they are one text, in others, whose authors know
 * nothing of Markdown's rules, each is its own.
 */
final class SoftBreaks {

  /** Columns at which programs wrap: most at 72 to 80. */
  private static final int MAX_WIDTH = 140;

  private static final int MIN_WIDTH = 36;

  /** Breaks that a dump must have before its width is believed. */
  private static final int MIN_BREAKS = 4;

  /** The share of all breaks that must be where the next word did not fit. */
  private static final double MIN_FORCED = 0.6;

  private final List<TextLine> lines;

  /** The column at which the dump is wrapped, or 0 where it is not. */
  private final int width;

  /**
   * Looks at a dump.
   *
   * @param lines as they stand in it
   * @param followed the lines that go on in the next one, in its paragraph
   */
  SoftBreaks(List<TextLine> lines, List<Integer> followed) {
    this.lines = lines;
    width = width(followed);
  }

  /**
   * The width at which most breaks are where the next word did not fit: of a line of 70 columns
   * before a word of 9 this holds from 70 to 79. Breaks beside links say nothing: addresses fit
   * nowhere.
   */
  private int width(List<Integer> followed) {
    int[] changes = new int[MAX_WIDTH + 2];
    int breaks = 0;
    for (int line : followed) {
      int columns = columns(line);
      if (columns <= MAX_WIDTH && !hasLink(line) && !hasLink(line + 1)) {
        breaks++;
        changes[columns]++;
        changes[Math.min(columns + next(line), MAX_WIDTH) + 1]--;
      }
    }
    int best = 0;
    int most = 0;
    int forced = 0;
    for (int column = 0; column <= MAX_WIDTH; column++) {
      forced += changes[column];
      if (forced > most && column >= MIN_WIDTH) {
        best = column;
        most = forced;
      }
    }
    return most >= MIN_BREAKS && most >= breaks * MIN_FORCED ? best : 0;
  }

  private boolean hasLink(int line) {
    return lines.get(line).text().contains("](");
  }

  /** Whether the line was broken because the next one's first word did not fit on it. */
  boolean isWrapped(int line) {
    return width > 0 && columns(line) + next(line) >= width;
  }

  private int columns(int line) {
    return lines.get(line).text().stripTrailing().length();
  }

  /** What the next line's first word would have needed, with the space before it. */
  private int next(int line) {
    String text = lines.get(line + 1).text().strip();
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }
}
