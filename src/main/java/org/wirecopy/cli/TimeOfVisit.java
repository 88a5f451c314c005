package org.wirecopy.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, which stands for its noon in UTC, or a date-time with offset. */
final class TimeOfVisit implements ITypeConverter<Instant> {

  @Override
  public Instant convert(String value) {
    try {
      return value.indexOf('T') < 0
          ? LocalDate.parse(value).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no time: write 2024-05-03 or 2024-05-03T12:00:00Z");
    }
  }
}
