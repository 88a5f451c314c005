package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * A date in numbers with the year first: {@code 2025-03-11}, {@code 2025/3/11}, {@code 2025年3月11日},
 * {@code 2025. 3. 11.}, {@code 2025•03•11}; not {@code 2025年3月11－12日}.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param year of whatever calendar
 * @param month from 0 to 99, as printed
 * @param day from 0 to 99, as printed
 */
record YearFirstDate(int start, int end, int year, int month, int day) {

  private static final Marks BEHIND_YEAR = Marks.of("-/.•年년");
  private static final Marks BEHIND_MONTH = Marks.of("-/.•月월");
  private static final String DASHES = "-–－~～至";

  /** The first one from the index on; null where there is none. */
  static @Nullable YearFirstDate find(String text, int from) {
    for (int at = next(text, from); at >= 0; at = next(text, at + 1)) {
      if (TextAt.isYear(text, at)) {
        YearFirstDate date = read(text, at);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static int next(String text, int from) {
    return TextAt.nextNumber(text, from, 4, 4);
  }

  private static @Nullable YearFirstDate read(String text, int start) {
    int month = behindMark(text, start + 4, BEHIND_YEAR);
    int monthEnd = month < 0 ? -1 : TextAt.endOfNumber(text, month);
    int day = isShort(month, monthEnd) ? behindMark(text, monthEnd, BEHIND_MONTH) : -1;
    int dayEnd = day < 0 ? -1 : endOfDay(text, day);
    if (!isShort(day, dayEnd)
        || isBeforeLastDay(text, dayEnd)
        || (start > 0 && "/.-".indexOf(text.charAt(start - 1)) >= 0)) {
      return null;
    }
    int sign = TextAt.skipSpace(text, dayEnd);
    return new YearFirstDate(
        start,
        TextAt.isAt(text, sign, '日') || TextAt.isAt(text, sign, '일') ? sign + 1 : sign,
        Integer.parseInt(text.substring(start, start + 4)),
        Integer.parseInt(text.substring(month, monthEnd)),
        Integer.parseInt(text.substring(day, dayEnd)));
  }

  /** The end of the number, or of its first two digits where those of the hour are stuck to it. */
  private static int endOfDay(String text, int at) {
    int end = TextAt.endOfNumber(text, at);
    return end > at + 2 && TextAt.isClock(text, at + 2) ? at + 2 : end;
  }

  /** Whether the number has one digit or two. */
  private static boolean isShort(int start, int end) {
    return start >= 0 && end > start && end <= start + 2;
  }

  /** Behind one of the marks, with spaces around it or not; -1 where none stands there. */
  private static int behindMark(String text, int at, Marks marks) {
    int mark = TextAt.skipSpace(text, at);
    return mark < text.length() && marks.have(text.charAt(mark))
        ? TextAt.skipSpace(text, mark + 1)
        : -1;
  }

  /** Whether a dash and another day follow: when something happens. */
  private static boolean isBeforeLastDay(String text, int at) {
    if (at == text.length() || DASHES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int end = TextAt.endOfNumber(text, at + 1);
    return isShort(at + 1, end) && TextAt.isAt(text, end, '日');
  }
}
