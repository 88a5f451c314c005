package org.wirecopy.corpus;

import java.time.Duration;

/**
 * How hard the machine works.
 *
 * @param threads how many threads clean
 * @param timeout how long cleaning a dump may take; zero for any time
 */
public record Pace(int threads, Duration timeout) {

  /** Read dumps and finished outcomes may take this share of the memory. */
  private static final int SHARE_OF_MEMORY = 16;

  <R> CopyDesk<Arrival, R> desk(CopyDesk.Work<Arrival, R> work) {
    long budget = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    return new CopyDesk<>(threads, timeout, budget, work);
  }

  /** What to say of a dump that took too long. */
  String lateness() {
    return CleaningFailure.late(timeout);
  }
}
