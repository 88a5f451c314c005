package org.wirecopy.article;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the English day of the week in front of a date: {@code Fri 05/01/2024}. */
final class Weekday {

  private static final List<String> STARTS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final int LETTERS = 3;

  private Weekday() {}

  /** The day that the word before the index names; null where it names none. */
  static @Nullable DayOfWeek before(String text, int index) {
    int end = index;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    for (int day = 0; day < STARTS.size(); day++) {
      if (text.regionMatches(true, start, STARTS.get(day), 0, LETTERS)
          && (end - start == LETTERS || text.startsWith("day", end - LETTERS))) {
        return DayOfWeek.of(day + 1);
      }
    }
    return null;
  }
}
