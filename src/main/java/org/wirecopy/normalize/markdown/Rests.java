package org.wirecopy.normalize.markdown;

/** Marks of links and tables that no parser of Markdown takes off, as they stand in dumps. */
final class Rests {

  private Rests() {}

  static String without(String text) {
    return withoutBars(withoutRests(text).strip());
  }

  /** A link around several blocks leaves its brackets and its address where it begins and ends. */
  private static String withoutRests(String text) {
    int close = text.indexOf("](");
    int end = close < 0 ? -1 : text.indexOf(')', close);
    int open = text.lastIndexOf('[', Math.max(close, 0));
    String whole = text;
    if (end >= 0) {
      whole = open < 0 ? text.substring(0, close) : without(text, open, close);
      whole += text.substring(end + 1);
    }
    boolean isOpen = whole.startsWith("[") && whole.indexOf(']') < 0;
    return isOpen ? whole.substring(1) : whole;
  }

  /** A row of a table without the bars between its cells; nothing is left of one of dashes. */
  private static String withoutBars(String text) {
    int bar = text.indexOf('|');
    if (bar < 0) {
      return text;
    }
    boolean isRule = true;
    for (int i = 0; isRule && i < text.length(); i++) {
      isRule = "|-: ".indexOf(text.charAt(i)) >= 0;
    }
    if (isRule) {
      return "";
    }
    boolean isRow = bar == 0 || (text.charAt(bar - 1) != ' ' && text.startsWith(" ", bar + 1));
    return isRow ? text.replace("|", " ").strip() : text;
  }

  private static String without(String text, int open, int close) {
    return text.substring(0, open) + text.substring(open + 1, close);
  }
}
