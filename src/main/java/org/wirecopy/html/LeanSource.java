package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The source of a page without what nobody reads: scripts but for linked data, style sheets,
 * drawings, and attributes that say nothing of the text. They are two thirds of most pages, and
 * parsing takes longer than all else, so they are left out before. What is left makes the same
 * tree, only that these elements are empty. Where a page's marks are out of the ordinary, it is
 * left as it is: to know what a browser makes of them is the parser's business.
 */
final class LeanSource {

  /**
   * The attributes that are read anywhere, besides {@link Names#ATTRIBUTES}, or that the parser
   * itself goes by. All others are left out.
   */
  private static final List<String> READ =
      List.of(
          "aria-hidden",
          "content",
          "datetime",
          "hidden",
          "href",
          "http-equiv",
          "itemscope",
          "itemtype",
          "lang",
          "name",
          "open",
          "property",
          "rel",
          "style",
          "title",
          "type",
          "typeof",
          "value");

  /** What only draws, within a drawing. Others have text, or content of another kind. */
  private static final Set<String> SHAPES =
      Set.of(
          "path",
          "g",
          "circle",
          "rect",
          "line",
          "polygon",
          "polyline",
          "ellipse",
          "defs",
          "use",
          "stop",
          "mask",
          "linearGradient",
          "radialGradient",
          "clipPath",
          "symbol");

  /**
   * What else stands in drawings and formulas. At other elements, which may be those of pages, a
   * browser leaves the drawing.
   */
  private static final Set<String> FOREIGN =
      Set.of(
          "svg",
          "title",
          "desc",
          "text",
          "tspan",
          "textPath",
          "style",
          "image",
          "pattern",
          "filter",
          "marker",
          "metadata",
          "animate",
          "animateTransform",
          "animateMotion",
          "set",
          "switch",
          "view",
          "math",
          "mi",
          "mn",
          "mo",
          "ms",
          "mtext",
          "mrow",
          "mfrac",
          "msqrt",
          "mroot",
          "mstyle",
          "mspace",
          "mpadded",
          "mphantom",
          "mfenced",
          "menclose",
          "msub",
          "msup",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "mtable",
          "mtr",
          "mtd",
          "semantics",
          "annotation");

  private static final int MAX_NAME = 16;

  private static final int MAX_FOREIGN_NAME = 24;

  /** The attributes that are read, by their length. */
  private static final String[][] READ_BY_LENGTH = new String[MAX_NAME][0];

  static {
    List<String> all = new ArrayList<>(READ);
    all.addAll(List.of(Names.ATTRIBUTES));
    for (int length = 0; length < MAX_NAME; length++) {
      List<String> names = new ArrayList<>();
      for (String name : all) {
        if (name.length() == length) {
          names.add(name);
        }
      }
      READ_BY_LENGTH[length] = names.toArray(READ_BY_LENGTH[length]);
    }
  }

  /** How the source goes on behind a start tag. */
  private enum Content {
    /** With marks. */
    MARKS,
    /** With marks; its own attributes tell whether it goes on behind a missing end, so all stay. */
    FORMATTED,
    /** Without elements, whatever it looks like. */
    RAW,
    SCRIPT,
    STYLE,
    DRAWING,
    FORMULA,
    /** Without any end. */
    REST
  }

  private final String html;
  private final int end;

  /** The source, over which what is left is moved to its beginning: what was read is not needed. */
  private final char[] chars;

  /** Where the next character to be read stands. */
  private int at;

  /** How much is left, and how far the source has been moved or left out. */
  private int length;

  private int moved;

  private LeanSource(String html) {
    this.html = html;
    end = html.length();
    chars = html.toCharArray();
  }

  /** The source of the page, or a shorter one. */
  static String of(String html) {
    LeanSource source = new LeanSource(html);
    if (!source.read()) {
      return html;
    }
    source.leaveOut(source.end, source.end);
    return new String(source.chars, 0, source.length);
  }

  private void leaveOut(int from, int to) {
    System.arraycopy(chars, moved, chars, length, from - moved);
    length += from - moved;
    moved = to;
  }

  /** Whether nothing in the source is out of the ordinary. */
  private boolean read() {
    for (int mark = html.indexOf('<'); mark >= 0; mark = html.indexOf('<', at)) {
      at = mark + 1;
      char next = peek();
      boolean ordinary = true;
      if (isLetter(next)) {
        ordinary = readStartTag();
      } else if (next == '/') {
        ordinary = readEndTag();
      } else if (html.startsWith("!--", at)) {
        skipComment(mark);
      } else if (next == '!' || next == '?') {
        skipTo(html.indexOf('>', at));
      }
      if (!ordinary) {
        return false;
      }
    }
    return true;
  }

  /** The character that is read next; a zero behind the end. */
  private char peek() {
    return at < end ? chars[at] : 0;
  }

  /** Goes on at an index, or at the end where it is -1: there was no such thing. */
  private boolean skipTo(int index) {
    at = index < 0 ? end : index;
    return true;
  }

  private void skipSpace() {
    while (at < end && FlowingLine.isSpace(chars[at])) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean endsName(char c) {
    return c <= '>' && (c == '>' || c == '/' || FlowingLine.isSpace(c));
  }

  private boolean readEndTag() {
    for (char c = peek(); at < end && c != '>'; c = peek()) {
      if (c == '"' || c == '\'' || c == '<') {
        return false;
      }
      at++;
    }
    return true;
  }

  private void skipComment(int start) {
    for (int i = html.indexOf("--", start + 2); i >= 0; i = html.indexOf("--", i + 1)) {
      if (html.startsWith(">", i + 2) || (i > start + 3 && html.startsWith("!>", i + 2))) {
        at = i + 2;
        return;
      }
    }
    at = end;
  }

  private boolean readStartTag() {
    int start = at;
    while (at < end && !endsName(chars[at])) {
      if (chars[at] == '<') {
        return false;
      }
      at++;
    }
    int nameEnd = at;
    Content content = content(start, nameEnd);
    boolean empty = false;
    while (true) {
      skipSpace();
      char c = peek();
      if (c == '>') {
        break;
      }
      boolean behindStroke = chars[at - 1] == '/';
      empty = html.startsWith("/>", at);
      if (c == '/') {
        at++;
      } else if (at == end) {
        return true;
      } else if (c == '=' || c == 0) {
        return false; // it may be taken for the value of the attribute before
      } else {
        // A stroke in front of the end would end the element.
        readAttribute(content == Content.FORMATTED || behindStroke);
      }
    }
    at++;
    return switch (content) {
      case MARKS, FORMATTED -> true;
      case RAW -> !empty && readRaw(html.substring(start, nameEnd), true);
      case SCRIPT -> !empty && readRaw("script", mayBeLinkedData(start));
      case STYLE -> !empty && readRaw("style", false);
      case DRAWING -> empty || readForeign("svg");
      case FORMULA -> empty || readForeign("math");
      case REST -> skipTo(end);
    };
  }

  private Content content(int start, int nameEnd) {
    // Most elements are told by their first letter.
    if ("bcefimnpstuxBCEFIMNPSTUX".indexOf(chars[start]) < 0) {
      return Content.MARKS;
    }
    return switch (html.substring(start, nameEnd).toLowerCase(Locale.ROOT)) {
      case "b",
          "big",
          "code",
          "em",
          "font",
          "i",
          "nobr",
          "s",
          "small",
          "strike",
          "strong",
          "tt",
          "u" ->
          Content.FORMATTED;
      case "textarea", "title", "iframe", "noembed", "noframes", "xmp" -> Content.RAW;
      case "script" -> Content.SCRIPT;
      case "style" -> Content.STYLE;
      case "svg" -> Content.DRAWING;
      case "math" -> Content.FORMULA;
      case "plaintext" -> Content.REST;
      default -> Content.MARKS;
    };
  }

  private void readAttribute(boolean kept) {
    int start = at;
    boolean plain = true;
    do {
      char c = chars[at++];
      plain &= c >= 'a' ? c <= 'z' : c < 'A' && c != '"' && c != '\'' && c != '<';
    } while (at < end && chars[at] != '=' && !endsName(chars[at]));
    int nameEnd = at;
    skipSpace();
    if (peek() == '=') {
      at++;
      skipSpace();
      char quote = peek();
      if (isQuote(quote)) {
        int close = html.indexOf(quote, at + 1);
        skipTo(close < 0 ? end : close + 1);
      } else {
        while (at < end && chars[at] != '>' && !FlowingLine.isSpace(chars[at])) {
          at++;
        }
      }
    }
    if (plain && !kept && !isRead(start, nameEnd)) {
      // With the space behind the attribute before, where that is left out, too.
      leaveOut(moved == start - 1 ? moved : start, at);
    }
  }

  private boolean isRead(int start, int nameEnd) {
    int nameLength = nameEnd - start;
    if (nameLength < MAX_NAME) {
      for (String name : READ_BY_LENGTH[nameLength]) {
        if (html.startsWith(name, start)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Goes on at the end tag of a raw element.
   *
   * @param read whether its content is read by anybody
   */
  private boolean readRaw(String name, boolean read) {
    int content = at;
    boolean commented = false;
    for (int i = html.indexOf('<', at); i >= 0; i = html.indexOf('<', i + 1)) {
      if (isTag(i + 1, '/', name)) {
        if (!read) {
          leaveOut(content, i);
        }
        return skipTo(i);
      }
      // A script within a comment within a script has an end of its own.
      commented |= html.startsWith("!--", i + 1);
      if (commented && isTag(i, '<', "script")) {
        return false;
      }
    }
    return skipTo(end);
  }

  /** Whether the script has {@code ld+json} in its start tag, whatever the plus is written as. */
  private boolean mayBeLinkedData(int start) {
    boolean linked = false;
    for (int i = start; i < at; i++) {
      char c = html.charAt(i);
      linked |= (c == 'l' || c == 'L') && html.regionMatches(true, i, "ld", 0, 2);
      if (linked && (c == 'j' || c == 'J') && html.regionMatches(true, i, "json", 0, 4)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name stands behind a mark at the index, as that of a tag. */
  private boolean isTag(int index, char mark, String name) {
    int nameEnd = index + 1 + name.length();
    return nameEnd < end
        && html.charAt(index) == mark
        && html.regionMatches(true, index + 1, name, 0, name.length())
        && endsName(html.charAt(nameEnd));
  }

  /**
   * Goes on at the end tag of a drawing or a formula, and leaves out what it consists of, if that
   * is shapes only.
   */
  private boolean readForeign(String name) {
    int content = at;
    int depth = 1;
    boolean shapes = name.equals("svg");
    while (true) {
      int text = at;
      skipTo(html.indexOf('<', at));
      shapes &= html.substring(text, at).isBlank();
      if (at == end) {
        return true;
      }
      if (html.startsWith("<!--", at)) {
        skipComment(at);
        shapes = false;
        continue;
      }
      if (isTag(at, '<', '/' + name) && --depth == 0) {
        if (shapes) {
          leaveOut(content, at);
        }
        return true;
      }
      boolean start = at + 1 < end && html.charAt(at + 1) != '/';
      String inner = name(at + (start ? 1 : 2));
      boolean shape = SHAPES.contains(inner);
      shapes &= shape;
      if ((!shape && !isForeign(inner)) || !skipTag(at + (start ? 1 : 2) + inner.length())) {
        return false;
      }
      boolean opened = start && html.charAt(at - 2) != '/';
      depth += opened && inner.equals(name) ? 1 : 0;
      // Within them, a browser reads marks as a page's.
      if (opened && (inner.equals("title") || inner.equals("desc")) && !endsWith(inner)) {
        return false;
      }
    }
  }

  private static boolean isForeign(String name) {
    return FOREIGN.contains(name)
        || name.startsWith("fe")
        || (name.indexOf(':') > 0 && isLetter(name.charAt(0)));
  }

  /** The name that begins at an index, if it is not too long. */
  private String name(int start) {
    int i = start;
    while (i < end && !endsName(html.charAt(i)) && i - start <= MAX_FOREIGN_NAME) {
      i++;
    }
    return i > end ? "" : html.substring(start, i);
  }

  /** Whether the element has nothing but text in it. */
  private boolean endsWith(String name) {
    int mark = html.indexOf('<', at);
    return mark < 0 || isTag(mark + 1, '/', name);
  }

  /** Goes on behind a tag; false if it is out of the ordinary. */
  private boolean skipTag(int nameEnd) {
    char before = 0; // the last character that is no blank
    for (int i = nameEnd; i < end; i++) {
      char c = html.charAt(i);
      if (c == '>') {
        at = i + 1;
        return true;
      }
      if (c == '<' || (isQuote(c) && before != '=')) {
        return false;
      }
      if (isQuote(c)) {
        i = html.indexOf(c, i + 1);
        if (i < 0) {
          break; // all that follows is the attribute's
        }
      }
      before = FlowingLine.isSpace(c) ? before : c;
    }
    return false;
  }
}
