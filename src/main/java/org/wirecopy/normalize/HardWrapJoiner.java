package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Box;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.LinkList;
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

  /** Twice the columns by which the middle of a line may be off, as halves are cut. */
  private static final int MAX_OFF_CENTRE = 2;

  /** Two wide spaces of Chinese, or four plain ones in their place. */
  private static final int MAX_FIRST_LINE_INDENT = 4;

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> all = document.lines();
    int end = LinkList.start(all); // addresses are not wrapped
    List<TextLine> lines = all.subList(0, end);
    Wrapping wrapping = wrapping(lines);
    if (wrapping.forced == 0) {
      return document;
    }
    List<TextLine> joined = new ArrayList<>(all.size());
    StringBuilder text = new StringBuilder();
    TextLine first = null;
    TextLine last = null;
    for (TextLine line : lines) {
      if (first != null && last != null) {
        if (wrapping.wrapped(last, line)) {
          text.append(Columns.between(last.text(), line.text())).append(line.text());
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
    joined.addAll(all.subList(end, all.size()));
    return document.withLines(joined);
  }

  /** How the document is wrapped: what explains the most line breaks. */
  private static Wrapping wrapping(List<TextLine> lines) {
    Wrapping byCharacters = wrapping(lines, Columns.OF_CHARACTERS);
    if (!Columns.areAnyWide(lines)) {
      return byCharacters;
    }
    Wrapping byScreen = wrapping(lines, Columns.OF_SCREEN);
    return byScreen.forced > byCharacters.forced ? byScreen : byCharacters;
  }

  private static Wrapping wrapping(List<TextLine> lines, Columns columns) {
    int[] counts = new int[MAX_WIDTH + 2];
    for (TextLine line : lines) {
      String text = line.text();
      if (text.indexOf(' ') >= 0 || LineShape.isWithoutSpaces(text.charAt(0))) { // no address
        counts[Math.min(columns.end(line), MAX_WIDTH + 1)]++;
      }
    }
    Wrapping best = new Wrapping(columns, 0, 0);
    int over = counts[MAX_WIDTH + 1];
    int tried = 0;
    for (int width = MAX_WIDTH; width >= MIN_WIDTH && tried < MAX_WIDTHS; width--) {
      if (over > MIN_WRAPPED_LINES && over > lines.size() * MAX_OVER) {
        break;
      }
      if (counts[width] > 0) {
        int forced = forced(lines, new Wrapping(columns, width, 0), over);
        best = forced > best.forced ? new Wrapping(columns, width, forced) : best;
        over += counts[width];
        tried++;
      }
    }
    return best;
  }

  /** How many lines wrapping at this width has broken; 0 where they tell against it. */
  private static int forced(List<TextLine> lines, Wrapping wrapping, int over) {
    int width = wrapping.width;
    int pairs = 0;
    int forced = 0;
    int phrases = 0;
    int whole = 0;
    int capital = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      int end = wrapping.columns.end(line);
      if (end > width / 2 && wrapping.mayGoOn(line, lines.get(i))) {
        pairs++;
        if (end <= width && wrapping.isForced(line, lines.get(i))) {
          forced++;
          phrases += isPhrase(lines.get(i).text()) ? 1 : 0;
          whole += line.endsSentence() ? 1 : 0;
          capital += Character.isUpperCase(lines.get(i).text().charAt(0)) ? 1 : 0;
        }
      }
    }
    boolean believed =
        forced >= MIN_WRAPPED_LINES
            && (2 * phrases < forced || width >= MIN_WIDTH_OF_PHRASES)
            && over <= forced * MAX_OVER_FORCED
            && forced >= pairs * MIN_FORCED
            && whole <= forced * MAX_WHOLE
            && capital <= forced * MAX_CAPITAL;
    return believed ? forced : 0;
  }

  private static boolean isPhrase(String text) {
    return LineShape.isUnspaced(text.charAt(0)) && !LineShape.isWithoutSpaces(text.charAt(0));
  }

  /**
   * How a document is wrapped.
   *
   * @param forced how many lines it has broken
   */
  private record Wrapping(Columns columns, int width, int forced) {

    boolean wrapped(TextLine line, TextLine next) {
      // A line of menu entries that happens to be full is no paragraph.
      return mayGoOn(line, next)
          && isForced(line, next)
          && (columns.of(line.text()) > width / 3 || isPhrase(next.text()));
    }

    boolean mayGoOn(TextLine line, TextLine next) {
      return !next.gapBefore()
          && !next.bullet()
          && inOneElement(line, next)
          && (next.indent() == line.indent()
              || (line.bullet() && next.indent() == textColumn(line))
              || firstLineIndent(line, next) > 0
              || areCentred(line, next));
    }

    /** Whether the next line's first word would not have fitted on the line. */
    boolean isForced(TextLine line, TextLine next) {
      return columns.end(line)
              + firstLineIndent(line, next) // as wide again
              + columns.separator(line.text(), next.text())
              + columns.firstWord(next.text())
          > width;
    }

    /**
     * The spaces by which the first line of a paragraph is indented, as Chinese and Japanese indent
     * it; 0 where it is not.
     */
    private int firstLineIndent(TextLine line, TextLine next) {
      int deeper = line.indent() - next.indent();
      return columns == Columns.OF_SCREEN && !line.bullet() && deeper <= MAX_FIRST_LINE_INDENT
          ? Math.max(0, deeper)
          : 0;
    }

    /** Whether both stand in the middle of a page, as browsers print headings. */
    private boolean areCentred(TextLine line, TextLine next) {
      int centre = line.indent() + columns.end(line);
      int ofNext = next.indent() + columns.end(next);
      return next.indent() > line.indent()
          && !line.bullet()
          && columns.end(line) > width / 2
          && Math.abs(centre - ofNext) <= MAX_OFF_CENTRE;
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
  }
}
