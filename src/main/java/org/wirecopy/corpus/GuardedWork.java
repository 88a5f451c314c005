package org.wirecopy.corpus;

import java.util.concurrent.CancellationException;

/** Work that never throws. */
record GuardedWork<T, R>(OrderedRun.Work<T, R> work) implements CopyDesk.Work<T, R> {

  @Override
  public R done(T item) {
    try {
      return work.done(item);
    } catch (CancellationException e) {
      return work.late(item);
    } catch (RuntimeException | Error e) {
      return work.failed(item, e);
    }
  }

  @Override
  public R late(T item) {
    return work.late(item);
  }
}
