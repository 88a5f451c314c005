package org.wirecopy.normalize;

/**
 * Where quotations begin and end. Most marks open in one language and close in another; their
 * neighbours tell which.
 */
final class Quotation {

  private static final String BRACKETS = "([{";

  private Quotation() {}

  /** Whether the text ends with a mark that opens a quotation. */
  static boolean opensAtEnd(String text) {
    int last = text.length() - 1;
    return switch (text.charAt(last)) {
      case '„', '‚' -> true;
      case '“', '‘', '«' -> isBehindSpace(text, last);
      case '"' -> isBehindSpace(text, last) && !isLeftOpen(text, last, "\"");
      default -> false; // » in front of a line end is an arrow as often
    };
  }

  /** Whether the line begins with the mark that closes a quotation left open before it. */
  static boolean isClosedBy(String before, String line) {
    if (line.length() > 1 && " ,.;:!?)]…-–—".indexOf(line.charAt(1)) < 0) {
      return false; // it opens one
    }
    return switch (line.charAt(0)) {
      case '"' -> isLeftOpen(before, before.length(), "\"");
      case '“' -> isLeftOpen(before, before.length(), "„“");
      case '‘' -> isLeftOpen(before, before.length(), "‚‘");
      case '»', '«' -> isLeftOpen(before, before.length(), "«»");
      default -> false;
    };
  }

  /** Whether the last of these marks in front of the end opens a quotation. */
  private static boolean isLeftOpen(String text, int end, String marks) {
    int i = end - 1;
    while (i >= 0 && marks.indexOf(text.charAt(i)) < 0) {
      i--;
    }
    return i >= 0
        && switch (text.charAt(i)) {
          case '„', '‚' -> true;
          case '"', '«' -> isBehindSpace(text, i);
          // German opens with it, and French closes with it behind a space.
          case '»' -> isBehindSpace(text, i) && i + 1 < end && text.charAt(i + 1) != ' ';
          default -> false;
        };
  }

  private static boolean isBehindSpace(String text, int index) {
    return index == 0
        || text.charAt(index - 1) == ' '
        || BRACKETS.indexOf(text.charAt(index - 1)) >= 0;
  }
}
