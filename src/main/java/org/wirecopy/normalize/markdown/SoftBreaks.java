package org.wirecopy.normalize.markdown;

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

  /** What headings, entries of lists, quotations and rows of tables begin with. */
  private static final String MARKS = "#*+->|";

  private final List<TextLine> lines;

  /** The column at which the dump is wrapped, or 0 where it is not. */
  private final int width;

  /**
   * Looks at a dump.
   *
   * @param lines as they stand in it, numbered one after another
   */
  SoftBreaks(List<TextLine> lines) {
    this.lines = lines;
    width = width();
  }

  /**
   * The width at which most breaks are where the next word did not fit: of a line of 70 columns
   * before a word of 9 this holds from 70 to 79. Breaks beside links say nothing: addresses fit
   * nowhere.
   */
  private int width() {
    int[] changes = new int[MAX_WIDTH + 2];
    int breaks = 0;
    for (int line = 0; line < lines.size() - 1; line++) {
      int columns = columns(line);
      if (columns <= MAX_WIDTH && isText(line) && isText(line + 1)) {
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

  /** Whether it may stand within a paragraph of words alone. */
  private boolean isText(int line) {
    String text = lines.get(line).text().stripLeading();
    return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) < 0 && !text.contains("](");
  }

  /** Whether the line behind it began because its first word did not fit on this one. */
  boolean isBehind(TextLine line) {
    int last = line.lastNumber() - lines.get(0).number();
    return width > 0 && last + 1 < lines.size() && columns(last) + next(last) >= width;
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
