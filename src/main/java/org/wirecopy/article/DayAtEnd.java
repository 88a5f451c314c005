package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * A day and what looks like a month, with or without a year, that a text ends with.
 *
 * @param start where it begins in the text
 * @param day as printed
 * @param month as printed
 * @param year with four digits; null where none is printed
 */
record DayAtEnd(int start, String day, String month, @Nullable String year) {

  private static final String[] ORDINALS = {"st", "nd", "rd", "th", "er", "º", "ª", ".", "-го", ""};
  private static final String[] ENGLISH_ORDINALS = {"st", "nd", "rd", "th", ".", ""};
  private static final String[] BEFORE_MONTH = {"de ", "of ", ""};
  private static final String[] BEFORE_YEAR = {"de ", "del ", ""};
  private static final String[] BEHIND_YEAR = {"ء", "م", "г.", "года", "року", "р."};
  private static final String[] HUNGARIAN_DAYS = {
    "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"
  };

  /** {@code 4 May}, {@code 4-го мая 2025 г.}, {@code 4 مايو/أيار}; null where it ends otherwise. */
  static @Nullable DayAtEnd dayMonth(String text) {
    for (int at = TextAt.nextNumber(text, 0, 1, 2);
        at >= 0;
        at = TextAt.nextNumber(text, at + 1, 1, 2)) {
      boolean may = at == 0 || !Character.isLetter(text.codePointBefore(at));
      DayAtEnd day = may ? dayMonth(text, at, TextAt.endOfNumber(text, at)) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable DayAtEnd dayMonth(String text, int start, int dayEnd) {
    for (String ordinal : ORDINALS) {
      if (text.startsWith(ordinal, dayEnd)) {
        int joint = dayEnd + ordinal.length();
        boolean parted = TextAt.isSpace(text, joint) || TextAt.isAt(text, joint, '-');
        int word = parted ? joint + 1 : joint;
        for (String before : BEFORE_MONTH) {
          int month = word + before.length();
          int end = text.startsWith(before, word) ? endOfWord(text, month) : -1;
          int behind = end < 0 ? -1 : withOtherMonth(text, end);
          if (behind >= 0 && endsWithYear(text, behind)) {
            return of(text, start, start, dayEnd, month, end, behind);
          }
          if (end >= 0 && endsWithYear(text, end)) {
            return of(text, start, start, dayEnd, month, end, end);
          }
        }
      }
    }
    return null;
  }

  /** {@code May 4, 2025}, {@code 2025. május 4., hétfő}; null where it ends otherwise. */
  static @Nullable DayAtEnd monthDay(String text) {
    String dated = withoutWeekday(text);
    for (int at = 0; at < dated.length(); at++) {
      boolean letter = TextAt.isLetter(dated, at) && !isWithinWord(dated, at);
      DayAtEnd day = letter ? monthDay(dated, at) : behindYear(dated, at);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable DayAtEnd behindYear(String text, int at) {
    if (!isRecent(text, at) || (at > 0 && TextAt.isDigit(text, at - 1))) {
      return null;
    }
    int space = TextAt.skip(text, at + 4, '.');
    DayAtEnd day = TextAt.isSpace(text, space) ? monthDay(text, space + 1) : null;
    return day == null
        ? null
        : new DayAtEnd(at, day.day(), day.month(), text.substring(at, at + 4));
  }

  private static @Nullable DayAtEnd monthDay(String text, int month) {
    int end = endOfWord(text, month);
    if (end < 0 || !TextAt.isSpace(text, end)) {
      return null;
    }
    int dayEnd = TextAt.endOfNumber(text, end + 1);
    if (dayEnd == end + 1 || dayEnd > end + 3) {
      return null;
    }
    for (String ordinal : ENGLISH_ORDINALS) {
      int behind = dayEnd + ordinal.length();
      if (text.startsWith(ordinal, dayEnd) && endsWithYear(text, behind)) {
        return of(text, month, end + 1, dayEnd, month, end, behind);
      }
    }
    return null;
  }

  private static DayAtEnd of(
      String text, int start, int day, int dayEnd, int month, int monthEnd, int behind) {
    int year = year(text, behind);
    return new DayAtEnd(
        start,
        text.substring(day, dayEnd),
        text.substring(month, monthEnd),
        year < 0 ? null : text.substring(year, year + 4));
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0 && (Character.isLetter(text.codePointBefore(at)) || TextAt.isMark(text, at - 1));
  }

  /** Thai months have full stops inside; -1 where no letter stands there. */
  private static int endOfWord(String text, int at) {
    int end = at;
    while (TextAt.isLetter(text, end)
        || (end > at && (TextAt.isMark(text, end) || TextAt.isAt(text, end, '.')))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end == at ? -1 : end;
  }

  /**
   * Behind another name of the month, as Reuters prints both Arabic ones; -1 where there is none.
   */
  private static int withOtherMonth(String text, int at) {
    boolean parted = TextAt.isSpace(text, at) || TextAt.isAt(text, at, '/');
    int end = parted ? TextAt.endOfArabic(text, at + 1) : at;
    return end > at + 1 ? end : -1;
  }

  /** Whether the text ends there, or with a year. */
  private static boolean endsWithYear(String text, int at) {
    int year = year(text, at);
    if (year < 0) {
      return at == text.length();
    }
    int word = TextAt.skipSpace(text, year + 4);
    return word == text.length() || TextAt.behind(text, word, BEHIND_YEAR) == text.length();
  }

  /** Where a year of the last century or this one begins; -1 where none does. */
  private static int year(String text, int at) {
    boolean mark = TextAt.isAt(text, at, ',') || TextAt.isAt(text, at, '.');
    int space = mark ? at + 1 : at;
    if (!TextAt.isSpace(text, space)) {
      return -1;
    }
    for (String word : BEFORE_YEAR) {
      int year = space + 1 + word.length();
      if (text.startsWith(word, space + 1) && isRecent(text, year)) {
        return year;
      }
    }
    return -1;
  }

  private static boolean isRecent(String text, int at) {
    return TextAt.isYear(text, at) && (text.startsWith("19", at) || text.startsWith("20", at));
  }

  private static String withoutWeekday(String text) {
    for (String day : HUNGARIAN_DAYS) {
      int start = text.length() - day.length();
      if (start > 1 && text.endsWith(day) && TextAt.isSpace(text, start - 1)) {
        return text.substring(0, TextAt.isAt(text, start - 2, ',') ? start - 2 : start - 1);
      }
    }
    return text;
  }
}
