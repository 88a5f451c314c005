package org.wirecopy.html;

/** The place from which the source of a page is read on. */
final class SourceCursor {

  private final String html;
  private final char[] chars;

  /** The index of the next character to be read, and that behind the last. */
  int at;

  final int end;

  /**
   * At the source's beginning.
   *
   * @param chars the source's own; what was read may be written over, but for the last two
   */
  SourceCursor(String html, char[] chars) {
    this.html = html;
    this.chars = chars;
    end = chars.length;
  }

  /** The character that is read next; a zero behind the end. */
  char peek() {
    return at < end ? chars[at] : 0;
  }

  /** Whether this is read next. */
  boolean startsWith(String text) {
    return html.startsWith(text, at);
  }

  /** The character so many places back, one or two. */
  char before(int places) {
    return chars[at - places];
  }

  /** Goes on at the next such character, or at the end where there is none. */
  void skipTo(char c) {
    int index = html.indexOf(c, at);
    at = index < 0 ? end : index;
  }

  void skipSpace() {
    while (at < end && FlowingLine.isSpace(chars[at])) {
      at++;
    }
  }

  /** Goes on behind the name of a tag; false where a mark stands in it. */
  boolean skipTagName() {
    while (at < end && !endsName(chars[at])) {
      if (chars[at] == '<') {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Goes on behind the name of an attribute; false where it has capitals, quotes or marks. */
  boolean skipAttributeName() {
    boolean plain = true;
    do {
      char c = chars[at++];
      plain &= c >= 'a' ? c <= 'z' : c < 'A' && c != '"' && c != '\'' && c != '<';
    } while (at < end && chars[at] != '=' && !endsName(chars[at]));
    return plain;
  }

  /** Goes on behind the value of an attribute, if it has one. */
  void skipAttributeValue() {
    skipSpace();
    if (peek() != '=') {
      return;
    }
    at++;
    skipSpace();
    char quote = peek();
    if (isQuote(quote)) {
      int close = html.indexOf(quote, at + 1);
      at = close < 0 ? end : close + 1;
    } else {
      while (at < end && chars[at] != '>' && !FlowingLine.isSpace(chars[at])) {
        at++;
      }
    }
  }

  /** Goes on at the end of an end tag; false where another begins in it, or a quotation. */
  boolean skipEndTag() {
    for (char c = peek(); at < end && c != '>'; c = peek()) {
      if (c == '"' || c == '\'' || c == '<') {
        return false;
      }
      at++;
    }
    return true;
  }

  /**
   * Goes on at the last mark of a comment.
   *
   * @param start index of its first mark
   */
  void skipComment(int start) {
    for (int i = html.indexOf("--", start + 2); i >= 0; i = html.indexOf("--", i + 1)) {
      if (html.startsWith(">", i + 2) || (i > start + 3 && html.startsWith("!>", i + 2))) {
        at = i + 2;
        return;
      }
    }
    at = end;
  }

  /** Whether the name stands behind a mark at the index, as that of a tag. */
  boolean isTag(int index, char mark, String name) {
    int nameEnd = index + 1 + name.length();
    return nameEnd < end
        && html.charAt(index) == mark
        && html.regionMatches(true, index + 1, name, 0, name.length())
        && endsName(html.charAt(nameEnd));
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Whether the name of a tag or an attribute ends in front of it. */
  static boolean endsName(char c) {
    return c <= '>' && (c == '>' || c == '/' || FlowingLine.isSpace(c));
  }
}
