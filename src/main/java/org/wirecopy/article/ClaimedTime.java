package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/**
 * A point in time as markup gives it: ISO 8601 in most pages, but also Unix time, {@code Tue, 20
 * Dec 2016 13:00:00 GMT}, and what people read.
 */
final class ClaimedTime {

  private static final LazyPattern ISO =
      new LazyPattern(
          "^((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)(?:[T ]+(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?(?!\\d))?)?");

  /** {@code Tue Dec 20 13:00:00 EST 2016}, as Java prints a date. */
  private static final LazyPattern JAVA =
      new LazyPattern("^\\p{L}{3} (\\p{L}{3} \\d\\d) (\\d\\d:\\d\\d:\\d\\d) (\\S+) (\\d{4})$");

  private static final LazyPattern COMPACT =
      new LazyPattern("^((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:$|\\D|\\d{6}$)");

  private static final LazyPattern UNIX = new LazyPattern("^(1\\d{9})(?:\\d{3})?$");

  private ClaimedTime() {}

  /** The date that the value begins with; null where it is none. */
  static @Nullable PrintedDate read(String value, DateReader reader) {
    Matcher iso = ISO.matcher(value);
    if (iso.find()) {
      return iso(iso);
    }
    Matcher compact = COMPACT.matcher(value);
    if (compact.find()) {
      return day(compact);
    }
    Matcher unix = UNIX.matcher(value);
    if (unix.find()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(unix.group(1)));
      return new PrintedDate(
          0,
          0,
          instant.atOffset(ZoneOffset.UTC).toLocalDate(),
          instant.atOffset(ZoneOffset.UTC).toLocalTime(),
          ZoneOffset.UTC);
    }
    Matcher java = JAVA.matcher(value);
    String plain =
        java.find()
            ? java.group(1) + ", " + java.group(4) + " " + java.group(2) + " " + java.group(3)
            : value;
    List<PrintedDate> dates = reader.read(plain);
    return dates.isEmpty() ? null : dates.get(0);
  }

  private static @Nullable PrintedDate iso(Matcher iso) {
    PrintedDate day = day(iso);
    if (day == null || iso.group(4) == null) {
      return day;
    }
    int hour = Integer.parseInt(iso.group(4));
    int minute = Integer.parseInt(iso.group(5));
    int second = iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6));
    if (hour > 23 || minute > 59 || second > 59) {
      return day;
    }
    LocalTime time = LocalTime.of(hour, minute, second);
    ZoneOffset offset = offset(iso.group(7));
    // Midnight in Greenwich is a day that a program made a time of.
    boolean dayOnly = time.equals(LocalTime.MIDNIGHT) && ZoneOffset.UTC.equals(offset);
    return dayOnly ? day : new PrintedDate(0, 0, day.day(), time, offset);
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    try {
      return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    } catch (DateTimeException e) {
      return null; // more than 18 hours
    }
  }

  private static @Nullable PrintedDate day(Matcher matcher) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)));
      return new PrintedDate(0, 0, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
