package org.wirecopy.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a line.
 *
 * @param start where it begins in the line
 * @param end where it ends, the time of day included
 * @param day the day
 * @param time the time of day, where it is printed beside the day
 * @param offset the time's offset from UTC, where the zone is printed and known
 */
record PrintedDate(
    int start, int end, LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  /** A day without a time. */
  PrintedDate(int start, int end, LocalDate day) {
    this(start, end, day, null, null);
  }

  /** ISO 8601: date-time with offset where time and zone are known, else the day. */
  String iso() {
    return time != null && offset != null ? day + "T" + time + offset : day.toString();
  }

  /** The point in time; null where the time or its zone is not known. */
  @Nullable Instant instant() {
    return time == null || offset == null ? null : day.atTime(time).toInstant(offset);
  }
}
