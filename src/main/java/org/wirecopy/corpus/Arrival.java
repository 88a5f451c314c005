package org.wirecopy.corpus;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.read.Location;

/**
 * What the reading brings.
 *
 * @param number of the dump, from 0; -1 for a remark
 * @param where where it was read
 * @param id the dump's id; null for a remark about the dump that comes next
 * @param dump the dump; null if it could not be read, or an earlier run has written it
 * @param message why it could not be read, or the remark; null for others
 * @param position how far the reading had come, in bytes
 */
record Arrival(
    long number,
    Location where,
    @Nullable String id,
    @Nullable Dump dump,
    @Nullable String message,
    long position) {

  static Arrival dump(long number, Location where, Dump dump, long position) {
    return new Arrival(number, where, dump.id(), dump, null, position);
  }

  static Arrival problem(long number, Location where, String id, String message, long position) {
    return new Arrival(number, where, id, null, message, position);
  }

  static Arrival remark(Location where, String message) {
    return new Arrival(-1, where, null, null, message, 0);
  }

  /** A dump that an earlier run has written. */
  static Arrival known(long number, Location where, String id) {
    return new Arrival(number, where, id, null, null, 0);
  }

  /** How much memory it takes, about, in bytes. */
  long weight() {
    return dump == null ? OVERHEAD : OVERHEAD + 2L * dump.content().length();
  }

  /** Objects, an id, a path, and what comes out of an empty dump. */
  private static final long OVERHEAD = 1000;
}
