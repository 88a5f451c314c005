package org.wirecopy.corpus;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.read.Location;

/**
 * What the reading brings.
 *
 * @param where where it was read
 * @param id the dump's id; null for a remark about the dump that comes next
 * @param dump the dump; null if it could not be read, or an earlier run has written it
 * @param message why it could not be read, or the remark; null for others
 * @param position how far the reading had come, in bytes
 */
record Arrival(
    Location where,
    @Nullable String id,
    @Nullable Dump dump,
    @Nullable String message,
    long position) {

  static Arrival dump(Location where, Dump dump, long position) {
    return new Arrival(where, dump.id(), dump, null, position);
  }

  static Arrival problem(Location where, String id, String message, long position) {
    return new Arrival(where, id, null, message, position);
  }

  static Arrival remark(Location where, String message) {
    return new Arrival(where, null, null, message, 0);
  }

  /** A dump that an earlier run has written. */
  static Arrival known(Location where, String id) {
    return new Arrival(where, id, null, null, 0);
  }

  /** How much memory it takes, about, in bytes. */
  long weight() {
    return dump == null ? OVERHEAD : OVERHEAD + 2L * dump.content().length();
  }

  /** Objects, an id, a path, and what comes out of an empty dump. */
  private static final long OVERHEAD = 1000;
}
