package org.wirecopy.spark;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/**
 * A page, as it was read.
 *
 * @param id what it is called
 * @param dump the page; null if it could not be read
 * @param problem why it could not; empty for others
 */
record Page(String id, @Nullable Dump dump, String problem) {

  /** Objects, an id, and what comes out of an empty page. */
  private static final long OVERHEAD = 1000;

  static Page of(Dump dump) {
    return new Page(dump.id(), dump, "");
  }

  static Page unreadable(String id, String problem) {
    return new Page(id, null, problem);
  }

  /** How much memory it takes, about, in bytes. */
  long weight() {
    return dump == null ? OVERHEAD : OVERHEAD + 2L * dump.content().length();
  }

  /** What becomes of it where cleaning it fails. */
  Cleaned failed(String reason) {
    return Cleaned.error(id, dump == null ? null : dump.url(), reason);
  }
}
