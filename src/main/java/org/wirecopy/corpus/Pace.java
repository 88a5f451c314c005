package org.wirecopy.corpus;

import java.time.Duration;
import java.util.Locale;

/**
 * How hard the machine works.
 *
 * @param threads how many threads clean
 * @param timeout how long cleaning a dump may take; zero for any time
 */
public record Pace(int threads, Duration timeout) {

  /** What to say of a dump that took too long. */
  String lateness() {
    double seconds = timeout.toMillis() / 1e3;
    return "takes longer than "
        + (seconds == Math.rint(seconds)
            ? Long.toString((long) seconds)
            : String.format(Locale.ROOT, "%.3f", seconds))
        + " s; leave it out or give it more time with --timeout";
  }
}
