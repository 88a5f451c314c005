package org.wirecopy.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the days of ISO 8601. */
final class Days {

  private static final int LENGTH = "2025-03-04".length();

  private Days() {}

  /** The day of a day or date-time; null for anything else. */
  static @Nullable LocalDate of(@Nullable String iso) {
    if (iso == null || iso.length() < LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(iso.substring(0, LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
