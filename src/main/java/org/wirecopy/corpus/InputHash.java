package org.wirecopy.corpus;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;

/**
 * What tells one input from another.
 *
 * @param dumps how many dumps there are
 * @param ids a hash of their ids in order
 * @param contents a hash of what they hold
 */
record InputHash(long dumps, long ids, long contents) {

  static final InputHash NONE = new InputHash(0, 0, 0);

  private static final int FACTOR = 31;

  /** With one dump more; {@code dump} is null for one that could not be read. */
  InputHash with(String id, @Nullable Dump dump) {
    int content = dump == null ? 0 : dump.content().hashCode();
    return new InputHash(dumps + 1, FACTOR * ids + id.hashCode(), FACTOR * contents + content);
  }

  /** Whether both are of as many dumps with the same ids. */
  boolean hasSameIdsAs(InputHash other) {
    return dumps == other.dumps && ids == other.ids;
  }
}
