package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * The forms in which pages print dates with a month's name. They are read by hand: most dumps have
 * such a date, and compiling patterns for them takes as long as a tenth of cleaning one dump.
 */
enum NamedForm {
  /**
   * {@code 11 March 2025}, {@code 11. März 2025}, {@code 11 de marzo de 2025}, {@code 11-Mar-25},
   * {@code 11 Mar 25 à 9:21}, {@code 11 avril 20255 min de lecture}; {@code 9–11 March 2025} is
   * when something happens.
   */
  DAY_MONTH_YEAR {
    @Override
    int next(String text, int from) {
      return TextAt.nextDay(text, from);
    }

    @Override
    @Nullable NamedDate read(String text, int at) {
      int end = TextAt.endOfNumber(text, at);
      if (!isBeforeWord(text, end) || isBehindDay(text, at)) {
        return null;
      }
      for (String ordinal : ORDINALS) {
        if (text.startsWith(ordinal, end)) {
          int behind = TextAt.skip(text, end + ordinal.length(), '.');
          NamedDate date = monthAndYear(text, at, end, TextAt.skipJoints(text, behind));
          if (date != null) {
            return date;
          }
        }
      }
      return null;
    }
  },

  /**
   * {@code March 11, 2025}, {@code Mar. 11th 2025}; also where markup alone set a name or a number
   * apart: {@code Jane ExampleMar 5, 20258 min read}, {@code by HarbourMar 5, 2025017}, the numbers
   * of comments and of readers.
   */
  MONTH_DAY_YEAR {
    @Override
    int next(String text, int from) {
      int i = from;
      while (i < text.length()) {
        int start = i;
        while (i < text.length() && isNamePart(text, i)) {
          i++;
        }
        if (i > start && TextAt.isDigit(text, TextAt.skipSpace(text, i))) {
          for (int at = Math.max(start, i - LONGEST_MONTH); at < i; at++) {
            if (TextAt.isLetter(text, at) && beginsWord(text, at)) {
              return at;
            }
          }
        }
        i++;
      }
      return -1;
    }

    @Override
    @Nullable NamedDate read(String text, int at) {
      int month = TextAt.endOfMonth(text, at);
      int day = month < 0 ? -1 : TextAt.skipSpace(text, TextAt.skip(text, month, '.'));
      int end = day < 0 ? -1 : TextAt.endOfNumber(text, day);
      if (end <= day || end - day > 2) {
        return null;
      }
      int year = yearBehindDay(text, end);
      return year >= 0 && TextAt.isYear(text, year) && isYearsEnd(text, year + 4)
          ? new NamedDate(
              at,
              year + 4,
              text.substring(year, year + 4),
              text.substring(at, month),
              text.substring(day, end))
          : null;
    }
  },

  /** {@code 2025. március 11.}, {@code 2025 March 11}, {@code 2025 m. kovo 11}. */
  YEAR_MONTH_DAY {
    @Override
    int next(String text, int from) {
      return TextAt.nextNumber(text, from, 4, 4);
    }

    @Override
    @Nullable NamedDate read(String text, int at) {
      int space = TextAt.skip(text, TextAt.skip(text, at + 4, '.'), ',');
      if (!TextAt.isYear(text, at) || !TextAt.isSpace(text, space)) {
        return null;
      }
      for (String word : BEHIND_YEAR) {
        NamedDate date =
            text.startsWith(word, space + 1)
                ? monthAndDay(text, at, space + 1 + word.length())
                : null;
        if (date != null) {
          return date;
        }
      }
      return null;
    }
  };

  /** Digits of a year with its century. */
  private static final int FULL_YEAR = 4;

  private static final String[] ORDINALS = {
    "st", "nd", "rd", "th", "er", "ste", "e", "ος", "η", "º", "°", "ª", "일", ""
  };

  /** Bounds the time that a line of a million letters takes. */
  private static final int LONGEST_MONTH = 40;

  private static final String[] ENGLISH_ORDINALS = {"st", "nd", "rd", "th"};
  private static final String[] BEFORE_MONTH = {"de ", "DE ", "of ", "of the ", "d'", "d’", ""};
  private static final String[] BEFORE_YEAR = {
    "de ", "DE ", "del ", "DEL ", "of ", "năm ", "р. ", "г. ", "พ.ศ. ", "พ.ศ.", ""
  };
  private static final String[] BEHIND_YEAR = {"m. ", ""};
  private static final String[] BEHIND_SHORT_YEAR = {"|", "·", "•", "à ", "at ", "um ", "- "};

  /** Where the form may begin next; -1 where it does not. */
  abstract int next(String text, int from);

  /** The date that begins there; null where none does. */
  abstract @Nullable NamedDate read(String text, int at);

  /** Whether a word or the sign of an ordinal follows, behind a full stop and two marks at most. */
  private static boolean isBeforeWord(String text, int end) {
    int at = TextAt.skipJoints(text, TextAt.skip(text, end, '.'));
    return at < text.length()
        && (Character.isLetter(text.codePointAt(at)) || text.charAt(end) == '°');
  }

  /** Whether a number of one or two digits and a dash stand in front: days from the one on. */
  private static boolean isBehindDay(String text, int at) {
    if (at < 2 || "-–－".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    int start = at - 1;
    while (start > 0 && Digits.isAscii(text.charAt(start - 1))) {
      start--;
    }
    int digits = at - 1 - start;
    return digits > 0 && digits <= 2 && (start == 0 || text.charAt(start - 1) != ':');
  }

  private static @Nullable NamedDate monthAndYear(String text, int start, int dayEnd, int at) {
    for (String word : BEFORE_MONTH) {
      if (text.startsWith(word, at)) {
        int month = at + word.length();
        int other = behindOtherCalendar(text, month);
        NamedDate date = other < 0 ? null : monthThenYear(text, start, dayEnd, other);
        date = date == null ? monthThenYear(text, start, dayEnd, month) : date;
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** Arabic papers print the Levant's name of a month beside the other: {@code آذار / مارس}. */
  private static int behindOtherCalendar(String text, int at) {
    int end = TextAt.endOfArabic(text, at);
    if (end - at < 3 || end - at > 8) {
      return -1;
    }
    if (TextAt.isAt(text, end, ' ')) {
      int second = TextAt.endOfArabic(text, end + 1);
      end = second - end > 4 && second - end <= 7 ? second : end;
    }
    int stroke = TextAt.skipSpace(text, end);
    return TextAt.isAt(text, stroke, '/') ? TextAt.skipSpace(text, stroke + 1) : -1;
  }

  private static @Nullable NamedDate monthThenYear(String text, int start, int dayEnd, int at) {
    int end = TextAt.endOfMonth(text, at);
    if (end < 0) {
      return null;
    }
    String day = text.substring(start, dayEnd);
    String month = text.substring(at, end);
    int behind = TextAt.skip(text, end, '.');
    if (TextAt.isAt(text, behind, '\'') || TextAt.isAt(text, behind, '׳')) {
      NamedDate date = beforeYear(text, start, day, month, behind + 1);
      if (date != null) {
        return date; // else the apostrophe is the year's: Mar'25
      }
    }
    return beforeYear(text, start, day, month, behind);
  }

  private static @Nullable NamedDate beforeYear(
      String text, int start, String day, String month, int at) {
    boolean comma = TextAt.isAt(text, at, ',') || TextAt.isAt(text, at, '،');
    int behind = TextAt.skipJoints(text, comma ? at + 1 : at);
    for (String word : BEFORE_YEAR) {
      if (text.startsWith(word, behind)) {
        int number = behind + word.length();
        String year = year(text, number);
        if (year != null) {
          int digits = TextAt.isDigit(text, number) ? number : number + 1;
          int end = Math.min(digits + FULL_YEAR, TextAt.endOfNumber(text, digits));
          return new NamedDate(start, end, year, month, day);
        }
      }
    }
    return null;
  }

  /** The year that begins there, of four digits or two, with its century; null where none does. */
  private static @Nullable String year(String text, int at) {
    boolean apostrophe = TextAt.isAt(text, at, '\'') || TextAt.isAt(text, at, '’');
    int start = apostrophe ? at + 1 : at;
    int digits = TextAt.endOfNumber(text, start) - start;
    if (digits >= FULL_YEAR && !apostrophe && TextAt.isYear(text, at)) {
      return isYearsEnd(text, at + FULL_YEAR) ? text.substring(at, at + FULL_YEAR) : null;
    }
    if (digits != 2) {
      return null;
    }
    String year = text.substring(start, start + 2);
    if (apostrophe || text.charAt(at - 1) == '-' || (isBehindWord(text, at) && isEnded(text, at))) {
      return "20" + year;
    }
    return isBehindThai(text, at) ? "25" + year : null;
  }

  /** Whether a word stands in front, with a full stop, a space or both between. */
  private static boolean isBehindWord(String text, int at) {
    int mark =
        text.charAt(at - 1) == ' ' && ". ".indexOf(text.charAt(at - 2)) >= 0 ? at - 2 : at - 1;
    return ". ".indexOf(text.charAt(mark)) >= 0 && Character.isLetter(text.codePointBefore(mark));
  }

  /** Whether the two digits may be a year of this century behind which the date ends. */
  private static boolean isEnded(String text, int at) {
    if (text.charAt(at) > '2') {
      return false;
    }
    int behind = TextAt.skipSpace(text, at + 2);
    return behind == text.length() || TextAt.behind(text, behind, BEHIND_SHORT_YEAR) >= 0;
  }

  private static boolean isBehindThai(String text, int at) {
    if (TextAt.isMark(text, at - 1)) {
      return true;
    }
    int word = text.charAt(at - 1) == ' ' ? at - 2 : -1;
    word = word > 0 && text.charAt(word) == '.' ? word - 1 : word;
    return word > 0 && text.charAt(word) > '\u0e00' && text.charAt(word) < '\u0e7f';
  }

  /** Where the year begins behind the day; -1 where nothing parts them. */
  private static int yearBehindDay(String text, int dayEnd) {
    int end = dayEnd;
    for (String ordinal : ENGLISH_ORDINALS) {
      end = text.startsWith(ordinal, dayEnd) ? dayEnd + 2 : end;
    }
    if (TextAt.isAt(text, end, ',')) {
      return TextAt.skipSpace(text, end + 1);
    }
    int space = TextAt.skip(text, end, '.');
    return TextAt.isSpace(text, space) ? space + 1 : -1;
  }

  /** Whether no digit stands there, or the first one of another number that is stuck to it. */
  private static boolean isYearsEnd(String text, int at) {
    if (!TextAt.isDigit(text, at)) {
      return true;
    }
    int space = TextAt.isDigit(text, at + 1) ? at + 2 : at + 1;
    int end = TextAt.endOfNumber(text, at);
    return (TextAt.isSpace(text, space) && TextAt.isLetter(text, space + 1))
        || TextAt.isClock(text, at)
        || (end == text.length() && end - at <= 7);
  }

  private static @Nullable NamedDate monthAndDay(String text, int start, int at) {
    int end = TextAt.endOfMonth(text, at);
    int space = end < 0 ? -1 : TextAt.skip(text, end, '.');
    if (space < 0 || !TextAt.isSpace(text, space)) {
      return null;
    }
    int dayEnd = TextAt.endOfNumber(text, space + 1);
    int digits = dayEnd - space - 1;
    return digits == 1 || digits == 2
        ? new NamedDate(
            start,
            dayEnd,
            text.substring(start, start + 4),
            text.substring(at, end),
            text.substring(space + 1, dayEnd))
        : null;
  }

  /** Letters, their marks, and the full stops of abbreviations. */
  private static boolean isNamePart(String text, int at) {
    char c = text.charAt(at);
    return c < 0x80
        ? ((c | ' ') >= 'a' && (c | ' ') <= 'z') || c == '.'
        : Character.isLetter(c) || Character.isSurrogate(c) || TextAt.isMark(text, at);
  }

  /** Whether no letter stands in front of this one, or a small one in front of this capital. */
  private static boolean beginsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetter(before)
        || (Character.getType(before) == Character.LOWERCASE_LETTER
            && Character.getType(text.charAt(at)) == Character.UPPERCASE_LETTER);
  }
}
