package org.wirecopy.html;

/**
 * The source of a page without what nobody reads: scripts but for linked data, style sheets,
 * drawings, and attributes that say nothing of the text. They are two thirds of most pages, and
 * parsing takes longer than all else, so they are left out before. What is left makes the same
 * tree, only that these elements are empty. Where a page's marks are out of the ordinary, it is
 * left as it is: to know what a browser makes of them is the parser's business.
 */
final class LeanSource {

  private final String html;
  private final SourceCursor source;

  /** The source, over which what is left is moved to its beginning: what was read is not needed. */
  private final char[] chars;

  /** How much is left, and how far the source has been moved or left out. */
  private int length;

  private int moved;

  private LeanSource(String html) {
    this.html = html;
    chars = html.toCharArray();
    source = new SourceCursor(html, chars);
  }

  /** The source of the page, or a shorter one. */
  static String of(String html) {
    LeanSource lean = new LeanSource(html);
    if (!lean.read()) {
      return html;
    }
    lean.leaveOut(html.length(), html.length());
    return new String(lean.chars, 0, lean.length);
  }

  private void leaveOut(int from, int to) {
    System.arraycopy(chars, moved, chars, length, from - moved);
    length += from - moved;
    moved = to;
  }

  /** Whether nothing in the source is out of the ordinary. */
  private boolean read() {
    for (source.skipTo('<'); source.at < source.end; source.skipTo('<')) {
      int mark = source.at;
      source.at++;
      char next = source.peek();
      boolean ordinary = true;
      if (SourceCursor.isLetter(next)) {
        ordinary = readStartTag();
      } else if (next == '/') {
        ordinary = source.skipEndTag();
      } else if (source.startsWith("!--")) {
        source.skipComment(mark);
      } else if (next == '!' || next == '?') {
        source.skipTo('>');
      }
      if (!ordinary) {
        return false;
      }
    }
    return true;
  }

  private boolean readStartTag() {
    int start = source.at;
    if (!source.skipTagName()) {
      return false;
    }
    int nameEnd = source.at;
    ElementContent content = ElementContent.of(html, start, nameEnd);
    boolean empty = false;
    while (true) {
      source.skipSpace();
      char c = source.peek();
      if (c == '>') {
        break;
      }
      boolean behindStroke = source.before(1) == '/';
      empty = source.startsWith("/>");
      if (c == '/') {
        source.at++;
      } else if (source.at == source.end) {
        return true;
      } else if (c == '=' || c == 0) {
        return false; // it may be taken for the value of the attribute before
      } else {
        // A stroke in front of the end would end the element.
        readAttribute(content == ElementContent.FORMATTED || behindStroke);
      }
    }
    source.at++;
    return switch (content) {
      case MARKS, FORMATTED -> true;
      case RAW -> !empty && readRaw(html.substring(start, nameEnd), true);
      case SCRIPT -> !empty && readRaw("script", mayBeLinkedData(start));
      case STYLE -> !empty && readRaw("style", false);
      case DRAWING -> empty || readForeign("svg");
      case FORMULA -> empty || readForeign("math");
      case REST -> {
        source.at = source.end;
        yield true;
      }
    };
  }

  private void readAttribute(boolean kept) {
    int start = source.at;
    boolean plain = source.skipAttributeName();
    int nameEnd = source.at;
    source.skipAttributeValue();
    if (plain && !kept && !ReadAttributes.have(html, start, nameEnd)) {
      // With the space behind the attribute before, where that is left out, too.
      leaveOut(moved == start - 1 ? moved : start, source.at);
    }
  }

  /**
   * Goes on at the end tag of a raw element.
   *
   * @param read whether its content is read by anybody
   */
  private boolean readRaw(String name, boolean read) {
    int content = source.at;
    boolean commented = false;
    for (source.skipTo('<'); source.at < source.end; source.skipTo('<')) {
      int mark = source.at;
      if (source.isTag(mark + 1, '/', name)) {
        if (!read) {
          leaveOut(content, mark);
        }
        return true;
      }
      // A script within a comment within a script has an end of its own.
      commented |= source.startsWith("<!--");
      if (commented && source.isTag(mark, '<', "script")) {
        return false;
      }
      source.at++;
    }
    return true;
  }

  /** Whether the script has {@code ld+json} in its start tag, whatever the plus is written as. */
  private boolean mayBeLinkedData(int start) {
    boolean linked = false;
    for (int i = start; i < source.at; i++) {
      char c = html.charAt(i);
      linked |= (c == 'l' || c == 'L') && html.regionMatches(true, i, "ld", 0, 2);
      if (linked && (c == 'j' || c == 'J') && html.regionMatches(true, i, "json", 0, 4)) {
        return true;
      }
    }
    return false;
  }

  /** Goes on at the end tag of a drawing or a formula; leaves out shapes that are all it has. */
  private boolean readForeign(String name) {
    int content = source.at;
    ForeignContent foreign = new ForeignContent(html, source, name);
    boolean ordinary = foreign.read();
    if (ordinary && foreign.isShapesOnly()) {
      leaveOut(content, source.at);
    }
    return ordinary;
  }
}
