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

  /** Phrases of Thai and its like hardly ever fit: what is narrower may be a list of headlines. */
  private static final int MIN_WIDTH_OF_PHRASES = 64;

  /** Wrapped lines that a document must have before its width is believed. */
  private static final int MIN_WRAPPED_LINES = 4;

  /** Share of the lines that may run over the width, as tables do. */
  private static final double MAX_OVER = 0.05;

  /** The same, for each broken line: a short page has few. */
  private static final double MAX_OVER_FORCED = 0.2;

  /** The width is one of the greatest lengths of lines. */
  private static final int MAX_WIDTHS = 12;

  /**
   * Of the lines of more than half the width that another follows, the share that must have been
   * broken because the other's first word did not fit.
   */
  private static final double MIN_FORCED = 0.6;

  /**
   * Share of those broken that may end as a sentence does: wrapping breaks lines within one, but
   * for one in ten; whole paragraphs that happen to be of equal length all end so.
   */
  private static final double MAX_WHOLE = 0.4;

  /**
   * Share of them that a capital may follow: wrapping breaks lines in front of any word, in German
   * in front of a capital two times of five; headlines cut to one length all begin so.
   */
  private static final double MAX_CAPITAL = 0.7;

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
    // A line of menu entries that happens to be full is no paragraph.
    return mayGoOn(line, next)
        && isForced(line, next, width)
        && (line.text().length() > width / 3 || isPhrase(next.text()));
  }

  private static boolean mayGoOn(TextLine line, TextLine next) {
    return !next.gapBefore()
        && !next.bullet()
        && inOneElement(line, next)
        && (next.indent() == line.indent() || (line.bullet() && next.indent() == textColumn(line)));
  }

  /** Whether the next line's first word would not have fitted on the line. */
  private static boolean isForced(TextLine line, TextLine next, int width) {
    return columns(line) + 1 + firstWord(next.text()) > width;
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

  /** Of Chinese and Japanese a letter; Thai and its like part phrases by spaces, not words. */
  private static int firstWord(String text) {
    if (isWithoutSpaces(text.charAt(0))) {
      return 1;
    }
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private static boolean isPhrase(String text) {
    return LineShape.isUnspaced(text.charAt(0)) && !isWithoutSpaces(text.charAt(0));
  }

  private static String separator(String line, String next) {
    char last = line.charAt(line.length() - 1);
    char first = next.charAt(0);
    return isWithoutSpaces(last) || isWithoutSpaces(first) ? "" : " ";
  }

  static boolean isWithoutSpaces(char c) {
    return LineShape.isUnspaced(c) && !LineShape.isAlphabetic(c);
  }

  /** The column at which the document is wrapped, or 0 where it is not. */
  private static int wrapWidth(List<TextLine> lines) {
    int[] counts = new int[MAX_WIDTH + 2];
    for (TextLine line : lines) {
      String text = line.text();
      if (text.indexOf(' ') >= 0 || isWithoutSpaces(text.charAt(0))) { // no address
        counts[Math.min(columns(line), MAX_WIDTH + 1)]++;
      }
    }
    int over = counts[MAX_WIDTH + 1];
    int tried = 0;
    for (int width = MAX_WIDTH; width >= MIN_WIDTH && tried < MAX_WIDTHS; width--) {
      if (over > MIN_WRAPPED_LINES && over > lines.size() * MAX_OVER) {
        return 0;
      }
      if (counts[width] > 0) {
        if (isWidth(lines, width, over)) {
          return width;
        }
        over += counts[width];
        tried++;
      }
    }
    return 0;
  }

  private static boolean isWidth(List<TextLine> lines, int width, int over) {
    int pairs = 0;
    int forced = 0;
    int phrases = 0;
    int whole = 0;
    int capital = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      int columns = columns(line);
      if (columns > width / 2 && mayGoOn(line, lines.get(i))) {
        pairs++;
        if (columns <= width && isForced(line, lines.get(i), width)) {
          forced++;
          phrases += isPhrase(lines.get(i).text()) ? 1 : 0;
          whole += line.endsSentence() ? 1 : 0;
          capital += Character.isUpperCase(lines.get(i).text().charAt(0)) ? 1 : 0;
        }
      }
    }
    return forced >= MIN_WRAPPED_LINES
        && (2 * phrases < forced || width >= MIN_WIDTH_OF_PHRASES)
        && over <= forced * MAX_OVER_FORCED
        && forced >= pairs * MIN_FORCED
        && whole <= forced * MAX_WHOLE
        && capital <= forced * MAX_CAPITAL;
  }
}
