package org.wirecopy.article;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as a clock shows it: {@code 09:14 PM}, {@code um 21.14 Uhr}, {@code 오후 9:14}.
 *
 * @param end where it ends in the text
 * @param time by a clock of 24 hours; null where no clock shows such a time
 */
record ClockTime(int end, @Nullable LocalTime time) {

  /** What may stand between a day and its time. */
  private static final Marks BETWEEN = Marks.of(",;|·•@/()T–—-");

  private static final int MOST_BETWEEN = 5;

  /** The longest word between them, such as {@code klokka}. */
  private static final int LONGEST_WORD = 6;

  private static final Marks BEHIND_HOUR = Marks.of(":.hH時点시");

  private static final String[] FORENOON = {"上午", "午前", "오전"};
  private static final String[] AFTERNOON = {"下午", "午後", "오후"};
  private static final String[] CLOCK = {"Uhr", "uhr", "hrs", "Hrs", "h"};

  /** The time that the text begins with, behind marks and a word at most; null where none does. */
  static @Nullable ClockTime behindDay(String text) {
    int at = 0;
    while (at < MOST_BETWEEN
        && at < text.length()
        && (TextAt.isSpace(text, at) || BETWEEN.have(text.charAt(at)))) {
      at++;
    }
    int start = half(text, at) < 0 ? behindWord(text, at) : at;
    int half = half(text, start);
    int hour = half < 0 ? start : TextAt.skipSpace(text, half);
    int digits = Math.min(TextAt.endOfNumber(text, hour), hour + 2);
    if (digits == hour) {
      return null;
    }
    int minute = minute(text, digits);
    int behind = minute < 0 ? digits : behindSeconds(text, minute + 2);
    int letter = TextAt.skipSpace(text, behind);
    int noon = behindNoon(text, letter);
    if (minute < 0 && noon < 0) {
      return null; // a number that is no time
    }
    boolean isAfternoon =
        TextAt.behind(text, start, AFTERNOON) >= 0
            || (noon >= 0 && "pP".indexOf(text.charAt(letter)) >= 0);
    boolean isForenoon = !isAfternoon && (half >= 0 || noon >= 0);
    LocalTime time =
        time(
            Integer.parseInt(text.substring(hour, digits)),
            minute < 0 ? 0 : Integer.parseInt(text.substring(minute, minute + 2)),
            isForenoon,
            isAfternoon);
    int clock = TextAt.skip(text, noon < 0 ? letter : noon, '.');
    int end = TextAt.behind(text, TextAt.skipSpace(text, clock), CLOCK);
    return new ClockTime(end < 0 ? clock : end, time);
  }

  /** The time by a clock of 24 hours; null where no clock shows such a time. */
  static @Nullable LocalTime time(int hour, int minute, boolean forenoon, boolean afternoon) {
    int full = afternoon && hour < 12 ? hour + 12 : forenoon && hour == 12 ? 0 : hour;
    return full > 23 || minute > 59 ? null : LocalTime.of(full, minute);
  }

  /** Where the word ends that stands there, with its space; the same place where none does. */
  private static int behindWord(String text, int at) {
    int end = at;
    while (end < at + LONGEST_WORD && TextAt.isLetter(text, end)) {
      end++;
    }
    int mark = TextAt.skip(text, end, '.');
    int space = mark;
    while (space < mark + 2 && (TextAt.isSpace(text, space) || TextAt.isAt(text, space, ':'))) {
      space++;
    }
    return end == at || space == mark ? at : space;
  }

  /** Where the two digits of the minutes begin; -1 where there are none. */
  private static int minute(String text, int at) {
    if (at == text.length() || !BEHIND_HOUR.have(text.charAt(at))) {
      return -1;
    }
    int minute = TextAt.skipSpace(text, at + 1);
    return TextAt.endOfNumber(text, minute) == minute + 2 ? minute : -1;
  }

  private static int behindSeconds(String text, int at) {
    if (!TextAt.isAt(text, at, ':') || TextAt.endOfNumber(text, at + 1) != at + 3) {
      return at;
    }
    boolean fraction = TextAt.isAt(text, at + 3, '.') && TextAt.isDigit(text, at + 4);
    return fraction ? TextAt.endOfNumber(text, at + 4) : at + 3;
  }

  /** Behind {@code a.m} or {@code pm}; -1 where neither stands there. */
  private static int behindNoon(String text, int at) {
    if (at == text.length() || "aApP".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    int m = TextAt.skip(text, at + 1, '.');
    boolean noon = TextAt.isAt(text, m, 'm') || TextAt.isAt(text, m, 'M');
    return noon && !TextAt.isLetter(text, m + 1) ? m + 1 : -1;
  }

  /** Behind the word for a half of the day; -1 where none stands there. */
  private static int half(String text, int at) {
    return Math.max(TextAt.behind(text, at, AFTERNOON), TextAt.behind(text, at, FORENOON));
  }
}
