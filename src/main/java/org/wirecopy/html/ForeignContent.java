package org.wirecopy.html;

import java.util.Set;

/**
 * What stands in a drawing or a formula, in which marks are not those of a page. It is read up to
 * the end tag, as long as all is of known elements and tells where the drawing ends.
 */
final class ForeignContent {

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

  private final String html;
  private final SourceCursor source;

  /** The name of the drawing or the formula, and how many elements of that name are open. */
  private final String name;

  private int depth = 1;

  private boolean shapes;

  /**
   * @param source behind the start tag
   */
  ForeignContent(String html, SourceCursor source, String name) {
    this.html = html;
    this.source = source;
    this.name = name;
    shapes = name.equals("svg");
  }

  /** Goes on at the end tag, or at the page's end; false where something is out of the ordinary. */
  boolean read() {
    String endName = '/' + name;
    while (true) {
      int text = source.at;
      source.skipTo('<');
      shapes &= html.substring(text, source.at).isBlank();
      if (source.at == source.end) {
        shapes = false;
        return true;
      }
      if (source.startsWith("<!--")) {
        source.skipComment(source.at);
        shapes = false;
      } else if (source.isTag(source.at, '<', endName) && --depth == 0) {
        return true;
      } else if (!readTag()) {
        return false;
      }
    }
  }

  /** Whether it was read to its end, and nothing but shapes and blanks was found. */
  boolean isShapesOnly() {
    return shapes;
  }

  private boolean readTag() {
    source.at++;
    boolean start = source.peek() != '/';
    source.at += start ? 0 : 1;
    int nameStart = source.at;
    if (!source.skipTagName()) {
      return false;
    }
    String inner = html.substring(nameStart, source.at);
    boolean shape = SHAPES.contains(inner);
    shapes &= shape;
    if ((!shape && !isForeign(inner)) || !skipAttributes()) {
      return false;
    }
    boolean opened = start && source.before(2) != '/';
    depth += opened && inner.equals(name) ? 1 : 0;
    // Within them, a browser reads marks as a page's.
    return !opened || !(inner.equals("title") || inner.equals("desc")) || isTextUpTo(inner);
  }

  private static boolean isForeign(String name) {
    return FOREIGN.contains(name)
        || name.startsWith("fe")
        || (name.indexOf(':') > 0 && SourceCursor.isLetter(name.charAt(0)));
  }

  /** Goes on behind the tag; false if it is out of the ordinary. */
  private boolean skipAttributes() {
    char before = 0; // the last character that is no blank
    for (int i = source.at; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>') {
        source.at = i + 1;
        return true;
      }
      if (c == '<' || (SourceCursor.isQuote(c) && before != '=')) {
        return false;
      }
      if (SourceCursor.isQuote(c)) {
        i = html.indexOf(c, i + 1);
        if (i < 0) {
          break; // all that follows is the attribute's
        }
      }
      before = FlowingLine.isSpace(c) ? before : c;
    }
    return false;
  }

  /** Whether nothing but text stands in front of the end tag. */
  private boolean isTextUpTo(String name) {
    int mark = html.indexOf('<', source.at);
    return mark < 0 || source.isTag(mark + 1, '/', name);
  }
}
