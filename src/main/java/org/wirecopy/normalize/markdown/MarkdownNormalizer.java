package org.wirecopy.normalize.markdown;

import java.util.List;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.normalize.Normalizer;

/**
 * Takes the marks of Markdown off, as many scrapers write pages: {@code [text](address)} becomes
 * its text, a heading and a list's entry lines of their own, a wrapped paragraph one line. Pictures
 * and addresses are no text. What is not written in Markdown stays as it is.
 */
public final class MarkdownNormalizer implements Normalizer {

  /** Text that explains how a link is written has one or two. */
  private static final int MIN_LINKS = 3;

  /** Headings that a dump without links must have, of two levels or beside bold letters. */
  private static final int MIN_HEADINGS = 2;

  /** Letters of a link's text; a headline has fewer. */
  private static final int MAX_LABEL = 300;

  private static final List<String> ADDRESS_STARTS =
      List.of("http", "/", "#", "<", "mailto:", "./", "../", "?");

  @Override
  public TextDocument apply(TextDocument document) {
    boolean isText = document.metadata() == null;
    return isText && isMarkdown(document.lines())
        ? document.withLines(MarkdownLines.of(document.lines()))
        : document;
  }

  /** Whether a dump is written in Markdown. */
  public static boolean isMarkdown(List<TextLine> lines) {
    int links = 0;
    int levels = 0;
    int headings = 0;
    boolean strong = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      links += links(text);
      if (text.startsWith("#") && WholeLines.isHeading(text) && isBehindGap(lines, i)) {
        headings++;
        levels |= 1 << WholeLines.level(text);
      }
      strong |= isStrong(text);
      // Comments in programs begin with one mark only.
      if (links >= MIN_LINKS
          || (headings >= MIN_HEADINGS && (strong || Integer.bitCount(levels) > 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindGap(List<TextLine> lines, int line) {
    return line == 0 || lines.get(line - 1).text().isBlank();
  }

  private static int links(String text) {
    int links = 0;
    for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
      links += isLink(text, at) ? 1 : 0;
    }
    return links;
  }

  private static boolean isLink(String text, int close) {
    int open = close - 1;
    while (open >= Math.max(0, close - MAX_LABEL) && text.charAt(open) != '[') {
      open--;
    }
    if (open < 0 || text.charAt(open) != '[' || (open > 0 && isOfProgram(text.charAt(open - 1)))) {
      return false;
    }
    for (String start : ADDRESS_STARTS) {
      if (text.startsWith(start, close + 2)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands in brackets behind it is an index: {@code calls[0](/a/)}. */
  private static boolean isOfProgram(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == ']' || c == '=' || c == '}';
  }

  /** Whether it has {@code **bold**} letters. */
  private static boolean isStrong(String text) {
    int open = text.indexOf("**");
    int close = open < 0 ? -1 : text.indexOf("**", open + 2);
    return close > open + 2
        && text.charAt(open + 2) > ' '
        && text.charAt(open + 2) != '*'
        && text.charAt(close - 1) > ' '
        && (open == 0 || !Character.isLetterOrDigit(text.charAt(open - 1)))
        && (close + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(close + 2)));
  }
}
