package org.wirecopy.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/**
 * Work on one item at a time, each within its time, for whoever cannot have items read ahead. For
 * one thread, beside which another does the work.
 *
 * @param <T> what there is to work on
 * @param <R> what comes out
 */
public final class TimedWork<T, R> implements Closeable {

  private final CopyDesk<T, R> desk;

  /**
   * @param timeout how long one item may take; zero for any time
   */
  public TimedWork(Duration timeout, OrderedRun.Work<T, R> work) {
    desk = new CopyDesk<>(1, timeout, 1, new GuardedWork<>(work, timeout));
  }

  /** What comes out of the item, once it is there. */
  public R done(T item) throws IOException {
    desk.put(item, 0);
    return desk.next().orElseThrow();
  }

  @Override
  public void close() {
    desk.close();
  }
}
