package org.wirecopy.article;

/**
 * What the runs of digits in a text allow: most lines with numbers are told from dates by them.
 *
 * @param count how many there are; a date with a named month has two
 * @param year whether one has the four digits of a year, or begins with them where markup set two
 *     numbers apart
 * @param shortYear whether one may be the last two digits of a year
 * @param joined how many have such a mark behind them, and a number behind that, as those of a
 *     numeric date do
 */
record DateNumbers(int count, boolean year, boolean shortYear, int joined) {

  /** What stands between the numbers of a numeric date. */
  private static final Marks JOINTS = Marks.of("-/.•年년月월");

  /** Of a year with the numbers of comments and readers stuck to it. */
  private static final int MAX_DIGITS = 11;

  static DateNumbers of(String text) {
    int count = 0;
    boolean year = false;
    boolean shortYear = false;
    int joined = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Digits.isAscii(text.charAt(i))) {
        int start = i;
        while (i + 1 < text.length() && Digits.isAscii(text.charAt(i + 1))) {
          i++;
        }
        count++;
        year |= i - start >= 3 && i - start < MAX_DIGITS && TextAt.isYear(text, start);
        shortYear |= i - start == 1 && isShortYear(text, start);
        joined += isJoined(text, i + 1) ? 1 : 0;
      }
    }
    return new DateNumbers(count, year, shortYear, joined);
  }

  /** Whether a mark and another number follow the one that ends there, with spaces or without. */
  private static boolean isJoined(String text, int end) {
    int joint = behindSpace(text, end);
    if (joint == text.length() || !JOINTS.have(text.charAt(joint))) {
      return false;
    }
    int next = behindSpace(text, joint + 1);
    return next < text.length() && Digits.isAscii(text.charAt(next));
  }

  private static int behindSpace(String text, int index) {
    return index < text.length() && Character.isWhitespace(text.charAt(index)) ? index + 1 : index;
  }

  /** Whether an apostrophe, a hyphen, a mark, or the space behind a word stands before it. */
  private static boolean isShortYear(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : 'a';
    char word = before == ' ' && start > 1 ? text.charAt(start - 2) : 'a';
    return "'’-".indexOf(before) >= 0 || before >= '\u0300' || isWordsEnd(word);
  }

  private static boolean isWordsEnd(char c) {
    return Character.isLetter(c) || c >= '\u0e00' || c == '.';
  }
}
