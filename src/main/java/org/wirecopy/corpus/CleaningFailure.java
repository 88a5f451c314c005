package org.wirecopy.corpus;

import java.time.Duration;
import java.util.Locale;

/** Puts into words why a dump could not be cleaned. */
final class CleaningFailure {

  private CleaningFailure() {}

  /** Of a dump that took too long. */
  static String late(Duration timeout) {
    double seconds = timeout.toMillis() / 1e3;
    return "takes longer than "
        + (seconds == Math.rint(seconds)
            ? Long.toString((long) seconds)
            : String.format(Locale.ROOT, "%.3f", seconds))
        + " s; leave it out or give it more time with --timeout";
  }

  /** Of a dump that wirecopy itself failed with. */
  static String defect(Throwable thrown) {
    return "cannot be cleaned for a defect in wirecopy (" + thrown + "); please report it";
  }
}
