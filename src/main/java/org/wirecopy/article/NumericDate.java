package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * A date in numbers with the year at its end, {@code 11.03.2025} or {@code 3/11/25}: whether day or
 * month comes first is another matter.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param first the first number
 * @param mark what parts the numbers
 * @param second the second number
 * @param year as printed, with two digits or four
 */
record NumericDate(int start, int end, int first, char mark, int second, String year) {

  private static final String MARKS = "./-";

  /** The first one from the index on; null where there is none. */
  static @Nullable NumericDate find(String text, int from) {
    for (int at = next(text, from); at >= 0; at = next(text, at + 1)) {
      NumericDate date = read(text, at);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static int next(String text, int from) {
    return TextAt.nextDay(text, from);
  }

  private static @Nullable NumericDate read(String text, int start) {
    int firstEnd = TextAt.endOfNumber(text, start);
    int mark = TextAt.skipSpace(text, firstEnd);
    if (mark == text.length()
        || MARKS.indexOf(text.charAt(mark)) < 0
        || isBehindNumber(text, start)) {
      return null;
    }
    int second = TextAt.skipSpace(text, mark + 1);
    int secondEnd = TextAt.endOfNumber(text, second);
    int again = TextAt.skipSpace(text, secondEnd);
    if (secondEnd == second
        || secondEnd > second + 2
        || !TextAt.isAt(text, again, text.charAt(mark))) {
      return null;
    }
    int year = TextAt.skipSpace(text, again + 1);
    int end = TextAt.isYear(text, year) ? year + 4 : year + 2;
    boolean whole = end <= TextAt.endOfNumber(text, year);
    return whole && (isEnd(text, end) || (end == year + 4 && isBeforeOther(text, end)))
        ? new NumericDate(
            start,
            end,
            Integer.parseInt(text.substring(start, firstEnd)),
            text.charAt(mark),
            Integer.parseInt(text.substring(second, secondEnd)),
            text.substring(year, end))
        : null;
  }

  /** Whether another number and a mark stand in front, as in a list of numbers or a time. */
  private static boolean isBehindNumber(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return "/.:".indexOf(before) >= 0 || (before == '-' && at > 1 && TextAt.isDigit(text, at - 2));
  }

  private static boolean isEnd(String text, int at) {
    char next = at < text.length() ? text.charAt(at) : ' ';
    return !Digits.isAscii(next)
        && next != '/'
        && next != '-'
        && !((next == '.' || next == ':') && TextAt.isDigit(text, at + 1));
  }

  /**
   * Whether the hour is stuck to it, or the same day in words, for wider screens: {@code 202511.
   * März 2025}.
   */
  private static boolean isBeforeOther(String text, int at) {
    int end = TextAt.endOfNumber(text, at);
    boolean day =
        end > at && end <= at + 2 && text.startsWith(". ", end) && TextAt.isLetter(text, end + 2);
    return day || TextAt.isClock(text, at);
  }
}
