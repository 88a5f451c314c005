package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Box;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * Puts the lines of hard-wrapped paragraphs together again, as a terminal browser or an e-mail
 * breaks them: a line was broken by wrapping where the next line's first word would not have fitted
 * on it.
 */
public final class HardWrapJoiner implements Normalizer {

  /** Columns at which people and programs wrap; most use 72 to 80. */
  private static final int MIN_WIDTH = 36;

  private static final int MAX_WIDTH = 140;

  /** A wrapped line ends within a long word of the width. */
  private static final int SLACK = 12;

  /** Wrapped lines that a document must have before its width is believed. */
  private static final int MIN_WRAPPED_LINES = 4;

  /**
   * Share of the longer lines that may run over the width: addresses and other unbreakable words.
   */
  private static final double MAX_OVER = 0.05;

  /** The same, for each line that ends just before the width: a short page has few lines. */
  private static final double MAX_OVER_NEAR = 0.2;

  /** Share of the longer lines that must end just before the width. */
  private static final double MIN_NEAR = 0.55;

  /**
   * Share of the lines just before the width that may end as a sentence does: wrapping breaks lines
   * within one, but for one in ten; whole paragraphs that happen to be of equal length all end so.
   */
  private static final double MAX_WHOLE = 0.4;

  @Override
  public TextDocument apply(TextDocument document) {
    int width = wrapWidth(document.lines());
    if (width == 0) {
      return document;
    }
    List<TextLine> joined = new ArrayList<>(document.lines().size());
    StringBuilder text = new StringBuilder();
    TextLine first = null;
    TextLine last = null;
    for (TextLine line : document.lines()) {
      if (first != null && last != null) {
        if (wrapped(last, line, width)) {
          text.append(separator(last.text(), line.text())).append(line.text());
          last = line;
          continue;
        }
        joined.add(first.joinThrough(last, text.toString()));
      }
      first = line;
      last = line;
      text.setLength(0);
      text.append(line.text());
    }
    if (first != null && last != null) {
      joined.add(first.joinThrough(last, text.toString()));
    }
    return document.withLines(joined);
  }

  private static boolean wrapped(TextLine line, TextLine next, int width) {
    if (next.gapBefore() || next.bullet() || !inOneElement(line, next)) {
      return false;
    }
    boolean aligned =
        next.indent() == line.indent() || (line.bullet() && next.indent() == textColumn(line));
    String end = line.text();
    boolean fits = columns(line) + 1 + firstWord(next.text()) <= width;
    // A line of menu entries that happens to be full is no paragraph.
    return aligned && !fits && end.length() > width / 3;
  }

  /** In HTML, only what stands in one element can have been wrapped; text has none. */
  private static boolean inOneElement(TextLine line, TextLine next) {
    Markup markup = line.markup();
    Markup ofNext = next.markup();
    return markup == null || ofNext == null || Box.same(markup.box(), ofNext.box());
  }

  /** Where the text of a list item's further lines stands: behind the bullet and its space. */
  private static int textColumn(TextLine line) {
    return line.indent() + 2;
  }

  private static int columns(TextLine line) {
    return line.indent() + (line.bullet() ? 2 : 0) + line.text().length();
  }

  private static int firstWord(String text) {
    if (LineShape.isUnspaced(text.charAt(0))) {
      return 1;
    }
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private static String separator(String line, String next) {
    boolean unspaced =
        LineShape.isUnspaced(line.charAt(line.length() - 1))
            || LineShape.isUnspaced(next.charAt(0));
    return unspaced ? "" : " ";
  }

  /** The column at which the document is wrapped, or 0 where it is not. */
  private static int wrapWidth(List<TextLine> lines) {
    int[] counts = new int[MAX_WIDTH + 2];
    int[] whole = new int[MAX_WIDTH + 2];
    for (TextLine line : lines) {
      int columns = Math.min(columns(line), MAX_WIDTH + 1);
      counts[columns]++;
      whole[columns] += columns > MIN_WIDTH - SLACK && line.endsSentence() ? 1 : 0;
    }
    int over = counts[MAX_WIDTH + 1];
    for (int width = MAX_WIDTH; width >= MIN_WIDTH; width--) {
      if (counts[width] > 0) {
        int near = 0;
        int wholeNear = 0;
        int longer = over;
        for (int i = width; i > width / 2; i--) {
          longer += counts[i];
          near += i > width - SLACK ? counts[i] : 0;
          wholeNear += i > width - SLACK ? whole[i] : 0;
        }
        if (near >= MIN_WRAPPED_LINES && near >= longer * MIN_NEAR) {
          boolean sentences = wholeNear > near * MAX_WHOLE;
          return sentences || over > near * MAX_OVER_NEAR ? 0 : width;
        }
        over += counts[width];
      }
      if (over > MIN_WRAPPED_LINES && over > lines.size() * MAX_OVER) {
        return 0;
      }
    }
    return 0;
  }
}
