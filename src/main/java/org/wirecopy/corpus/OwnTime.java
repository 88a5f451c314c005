package org.wirecopy.corpus;

import java.lang.management.ManagementFactory;

/** How long a thread had a processor; a class of its own as loading it takes longer than a page. */
final class OwnTime {

  /** The share of a deadline that a thread works in its second half, if nothing else runs. */
  static final double ENOUGH = 0.45;

  /** However little a thread works: it may wait for something that never comes. */
  static final int MOST_DEADLINES = 10;

  private OwnTime() {}

  /** In nanoseconds; not above 0 where the system does not tell. */
  static long of(Thread thread) {
    try {
      return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    } catch (UnsupportedOperationException e) {
      return 0;
    }
  }
}
