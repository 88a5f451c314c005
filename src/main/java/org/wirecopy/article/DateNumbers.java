package org.wirecopy.article;

/**
 * What the runs of digits in a text allow: most lines with numbers are told from dates by them.
 *
 * @param count how many there are; a date with a named month has two
 * @param year whether one has the four digits of a year, or begins with them where markup set two
 *     numbers apart
 * @param shortYear whether one may be the last two digits of a year
 */
record DateNumbers(int count, boolean year, boolean shortYear) {

  /** Of a year with the numbers of comments and readers stuck to it. */
  private static final int MAX_DIGITS = 11;

  static DateNumbers of(String text) {
    int count = 0;
    boolean year = false;
    boolean shortYear = false;
    for (int i = 0; i < text.length(); i++) {
      if (Digits.isAscii(text.charAt(i))) {
        int start = i;
        while (i + 1 < text.length() && Digits.isAscii(text.charAt(i + 1))) {
          i++;
        }
        count++;
        year |= i - start >= 3 && i - start < MAX_DIGITS && isYear(text, start);
        shortYear |= i - start == 1 && isShortYear(text, start);
      }
    }
    return new DateNumbers(count, year, shortYear);
  }

  private static boolean isYear(String text, int start) {
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    return first == '1'
        ? second == '9' || second == '3' || second == '4'
        : first == '2' && (second == '0' || second == '5');
  }

  /** Whether an apostrophe, a hyphen, a mark, or the space behind a Thai word stands before it. */
  private static boolean isShortYear(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : 'a';
    char word = before == ' ' && start > 1 ? text.charAt(start - 2) : 'a';
    return "'’-".indexOf(before) >= 0 || before >= '\u0300' || word >= '\u0e00' || word == '.';
  }
}
