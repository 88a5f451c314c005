package org.wirecopy.corpus;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned.Status;

/**
 * What became of an arrival.
 *
 * @param <P> what is written
 * @param arrival what it was
 * @param status whether it gave an article; null where there was nothing to clean
 * @param message what to tell people; empty for nothing
 * @param isDefect whether wirecopy itself failed
 * @param duplicate whether an earlier dump tells the same story
 * @param piece what to write; null where there was nothing to clean, and for a duplicate that is
 *     left out
 * @param removals the lines that were removed, as JSON Lines; empty unless asked for
 * @param bytes the dump's length as UTF-8
 */
record Outcome<P>(
    Arrival arrival,
    @Nullable Status status,
    String message,
    boolean isDefect,
    boolean duplicate,
    @Nullable P piece,
    String removals,
    long bytes) {

  /** Of what needs no cleaning. */
  static <P> Outcome<P> of(Arrival arrival) {
    String message = arrival.message() == null ? "" : arrival.message();
    return new Outcome<>(arrival, null, message, false, false, null, "", 0);
  }
}
