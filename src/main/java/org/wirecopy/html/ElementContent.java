package org.wirecopy.html;

import java.util.Locale;

/** How the source of a page goes on behind a start tag. */
enum ElementContent {
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
  REST;

  /** That of the element whose name stands there. */
  static ElementContent of(String html, int nameStart, int nameEnd) {
    // Most elements are told by their first letter.
    if ("bcefimnpstuxBCEFIMNPSTUX".indexOf(html.charAt(nameStart)) < 0) {
      return MARKS;
    }
    return switch (html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT)) {
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
          FORMATTED;
      case "textarea", "title", "iframe", "noembed", "noframes", "xmp" -> RAW;
      case "script" -> SCRIPT;
      case "style" -> STYLE;
      case "svg" -> DRAWING;
      case "math" -> FORMULA;
      case "plaintext" -> REST;
      default -> MARKS;
    };
  }
}
