package org.wirecopy.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the Persian calendar, by the 33-year rule, which is exact for the years 1343 to 1472. */
final class JalaliDate {

  /** Leap years within each cycle of 33. */
  private static final int[] LEAP_YEARS = {1, 5, 9, 13, 17, 22, 26, 30};

  /** 1 Farvardin 1387, a day after leap year 1387 begins a cycle: 1387 = 42 · 33 + 1. */
  private static final LocalDate CYCLE_START = LocalDate.of(2008, 3, 20);

  private static final int CYCLE_START_YEAR = 1387;

  private JalaliDate() {}

  /** The same day as we count it; null where there is no such day. */
  static @Nullable LocalDate toGregorian(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) {
      return null;
    }
    long days = (month <= 7 ? (month - 1) * 31L : 186 + (month - 7) * 30L) + day - 1;
    int from = Math.min(year, CYCLE_START_YEAR);
    int to = Math.max(year, CYCLE_START_YEAR);
    long between = 0;
    for (int y = from; y < to; y++) {
      between += isLeap(y) ? 366 : 365;
    }
    return CYCLE_START.plusDays(days + (year < CYCLE_START_YEAR ? -between : between));
  }

  private static boolean isLeap(int year) {
    int place = Math.floorMod(year, 33);
    for (int leap : LEAP_YEARS) {
      if (place == leap) {
        return true;
      }
    }
    return false;
  }
}
