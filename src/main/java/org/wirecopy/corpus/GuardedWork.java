package org.wirecopy.corpus;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * Work that never throws.
 *
 * @param timeout how long one item may take; zero for any time
 */
record GuardedWork<T, R>(OrderedRun.Work<T, R> work, Duration timeout)
    implements CopyDesk.Work<T, R> {

  @Override
  public R done(T item) {
    try {
      return work.done(item);
    } catch (CancellationException e) {
      return late(item);
    } catch (OutOfMemoryError e) {
      return work.failed(item, work.tooLarge(), false);
    } catch (RuntimeException | Error e) {
      return work.failed(item, CleaningFailure.defect(e), true);
    }
  }

  @Override
  public R late(T item) {
    return work.failed(item, CleaningFailure.late(timeout), false);
  }
}
