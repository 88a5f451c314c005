package org.wirecopy.article;

/** Digits of all scripts, which pages print dates with. */
final class Digits {

  private Digits() {}

  static boolean isAscii(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the text has a decimal digit of any script. */
  static boolean areIn(String text) {
    return firstIn(text) >= 0;
  }

  /** Where the text's first decimal digit of any script stands; -1 where there is none. */
  static int firstIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAscii(c) || (c > 0x600 && Character.isDigit(c))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The text with all decimal digits as ASCII, character by character so that positions stay; empty
   * where there is no digit.
   */
  static String ascii(String text) {
    StringBuilder ascii = null;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAscii(c)) {
        any = true;
      } else if (c == '\u00a0' || c == '\u202f' || c == '\u3000') {
        ascii = ascii == null ? new StringBuilder(text) : ascii;
        ascii.setCharAt(i, ' ');
      } else if (c > 0x600 && Character.isDigit(c)) {
        any = true;
        ascii = ascii == null ? new StringBuilder(text) : ascii;
        ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return !any ? "" : ascii == null ? text : ascii.toString();
  }
}
