package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/**
 * What the page's address tells of its publication.
 *
 * @param day the day that it names; null where it names none
 * @param month the month that it names, that of the day if there is one; null where it names none
 */
record AddressDate(@Nullable LocalDate day, @Nullable YearMonth month) {

  private static final AddressDate NONE = new AddressDate(null, null);

  private static final LazyPattern DAY =
      new LazyPattern(
          "(?<!\\d)((?:19|20)\\d\\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  /** Folders alone: 2024-05 within a name may be a number or what the story is about. */
  private static final LazyPattern MONTH =
      new LazyPattern("/((?:19|20)\\d\\d)[-/]?(0[1-9]|1[0-2])(?=/)");

  static AddressDate of(@Nullable String url) {
    LocalDate day = url == null ? null : day(url);
    if (day != null) {
      return new AddressDate(day, YearMonth.from(day));
    }
    Matcher matcher = url == null ? null : MONTH.matcher(url);
    return matcher == null || !matcher.find()
        ? NONE
        : new AddressDate(
            null,
            YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
  }

  private static @Nullable LocalDate day(String url) {
    Matcher matcher = DAY.matcher(url);
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null; // 20240231 is a number after all
    }
  }

  /** Whether it names the day's month and no day. */
  boolean hasMonthOf(LocalDate other) {
    return day == null && month != null && YearMonth.from(other).equals(month);
  }
}
