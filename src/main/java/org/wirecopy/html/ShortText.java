package org.wirecopy.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that should hold a name, a date or a title. */
final class ShortText implements NodeFilter {

  /** A longer text is none of these. */
  private static final int MAX_LENGTH = 300;

  private final StringBuilder text = new StringBuilder();

  private ShortText() {}

  /** The text on one line; empty where it is too long. */
  static String of(Element element) {
    ShortText reader = new ShortText();
    element.filter(reader);
    return reader.text.length() > MAX_LENGTH ? "" : reader.text.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      add(textNode.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && Hidden.isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock() || element.normalName().equals("br")) {
        add(" ");
      }
    }
    return text.length() > MAX_LENGTH ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      add(" ");
    }
    return FilterResult.CONTINUE;
  }

  private void add(String raw) {
    for (int i = 0; i < raw.length() && text.length() <= MAX_LENGTH; i++) {
      char c = raw.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      if (!space) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }
}
