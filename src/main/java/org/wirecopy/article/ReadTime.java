package org.wirecopy.article;

/** How long it takes to read a story, printed behind its headline: {@code | 4 min read}. */
final class ReadTime {

  private static final String[] UNITS = {"minute", "min"};

  private ReadTime() {}

  static boolean isAtEnd(String text) {
    return start(text) < text.length();
  }

  /** Where the read-time begins that the text ends with; its length where it ends otherwise. */
  static int start(String text) {
    int end = before(text, text.length(), ")");
    int unit = unit(text, end);
    boolean said = unit < 0 || end < text.length(); // that it is for reading
    if (unit < 0 && mayBeBehindUnit(text, end)) {
      unit = unit(text, before(text, end, " read"));
      unit = unit < 0 ? unit(text, before(text, end, " Lesezeit")) : unit;
    }
    if (unit < 1) {
      return text.length();
    }
    int number = " -".indexOf(text.charAt(unit - 1)) >= 0 ? unit - 1 : unit;
    int digits = number;
    while (digits > 0 && number - digits < 2 && Digits.isAscii(text.charAt(digits - 1))) {
      digits--;
    }
    int spaces = withoutSpaces(text, digits);
    boolean parted = spaces > 0 && "|·(–-".indexOf(text.charAt(spaces - 1)) >= 0;
    boolean whole = text.regionMatches(true, unit, UNITS[0], 0, UNITS[0].length());
    if (digits == number || (whole && !said && !parted)) {
      return text.length(); // "Ferry sinks in 20 minutes"
    }
    return parted ? withoutSpaces(text, spaces - 1) : spaces;
  }

  /** Most lines end with other letters. */
  private static boolean mayBeBehindUnit(String text, int end) {
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    return last == 'd' || last == 'D' || last == 't' || last == 'T';
  }

  /** Where the word for minutes begins that ends there, with a full stop or not; -1 if none. */
  private static int unit(String text, int end) {
    int word = before(text, before(text, end, "."), "s");
    for (String unit : UNITS) {
      int start = before(text, word, unit);
      if (start < word) {
        return start;
      }
    }
    return -1;
  }

  /** The place in front of the word where it ends there, else the same place. */
  private static int before(String text, int end, String word) {
    int start = end - word.length();
    return text.regionMatches(true, start, word, 0, word.length()) ? start : end;
  }

  private static int withoutSpaces(String text, int end) {
    int i = end;
    while (i > 0 && TextAt.isSpace(text, i - 1)) {
      i--;
    }
    return i;
  }
}
