package org.wirecopy.normalize.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.document.TextLine;

/**
 * What scrapers write above a page's Markdown: {@code title: …} and others between lines of dashes,
 * or {@code Title: …} above {@code URL Source: …}. The title's key is a mark, as a heading's is.
 */
final class FrontMatter {

  private static final String KEY = "title:";
  private static final String FENCE = "---";
  private static final String ADDRESS_KEY = "URL Source:";

  /** Lines that it may have, blank ones too. */
  private static final int MAX_LINES = 24;

  private FrontMatter() {}

  /** The lines with the title as it reads. */
  static List<TextLine> withPlainTitle(List<TextLine> lines) {
    int title = -1;
    boolean isFenced = false;
    for (int i = 0; i < Math.min(MAX_LINES, lines.size()); i++) {
      String text = lines.get(i).text().strip();
      if (title < 0 && text.toLowerCase(Locale.ROOT).startsWith(KEY)) {
        title = i;
      } else if (text.equals(FENCE) && title < 0) {
        isFenced = true;
      } else if (title >= 0 && (text.startsWith(ADDRESS_KEY) || (isFenced && text.equals(FENCE)))) {
        return withTitle(lines, title);
      }
    }
    return lines;
  }

  private static List<TextLine> withTitle(List<TextLine> lines, int index) {
    List<TextLine> plain = new ArrayList<>(lines);
    for (int i = 0; i < Math.min(MAX_LINES, lines.size()); i++) {
      TextLine line = lines.get(i);
      if (i == index) {
        plain.set(i, line.withText(unquoted(line.text().strip().substring(KEY.length()).strip())));
      } else if (line.text().strip().equals(FENCE)) {
        plain.set(i, line.withText("")); // below a text it would make a heading of it
      } else if (i == index + 1) {
        plain.set(i, line.withWhiteSpace(line.text(), line.indent(), true)); // no more of the title
      }
    }
    return plain;
  }

  /** A text of YAML, in which {@code ''} is a quote in quotes. */
  private static String unquoted(String text) {
    int end = text.length() - 1;
    if (end < 2) {
      return text;
    }
    if (text.charAt(0) == '"' && text.charAt(end) == '"') {
      return text.substring(1, end).replace("\\\"", "\"");
    }
    boolean isQuoted = text.charAt(0) == '\'' && text.charAt(end) == '\'';
    return isQuoted ? text.substring(1, end).replace("''", "'") : text;
  }
}
