package org.wirecopy.corpus;

import org.jspecify.annotations.Nullable;

/**
 * One piece of work at the desk. The desk's lock guards it.
 *
 * @param <T> what there is to work on
 * @param <R> what comes out
 */
final class Assignment<T, R> {

  private final T item;
  private final long weight;

  private @Nullable Thread editor;
  private long started;
  private long ownTimeAtHalf = -1;
  private @Nullable R result;

  Assignment(T item, long weight) {
    this.item = item;
    this.weight = weight;
  }

  T item() {
    return item;
  }

  long weight() {
    return weight;
  }

  @Nullable R result() {
    return result;
  }

  boolean isRunning() {
    return editor != null;
  }

  void start(Thread by) {
    editor = by;
    started = System.nanoTime();
  }

  void finish(R with) {
    result = with;
    editor = null;
  }

  /** Takes the work from its editor, who may never notice. */
  void abandon(R with) {
    if (editor != null) {
      editor.interrupt();
    }
    finish(with);
  }

  /**
   * How long to wait before asking again; not above 0 if it has had its time. That is the time on
   * the clock, but not if the thread got little of it: a busy machine is no fault of a dump's.
   *
   * @param deadline in nanoseconds
   */
  long timeLeft(long deadline) {
    if (editor == null) {
      return Long.MAX_VALUE;
    }
    long passed = System.nanoTime() - started;
    if (ownTimeAtHalf < 0) {
      if (passed < deadline / 2) {
        return deadline / 2 - passed;
      }
      ownTimeAtHalf = OwnTime.of(editor);
    }
    if (passed < deadline) {
      return deadline - passed;
    }
    long worked = OwnTime.of(editor) - ownTimeAtHalf;
    long enough = (long) (deadline * OwnTime.ENOUGH);
    boolean known = ownTimeAtHalf > 0;
    return known && worked < enough && passed < deadline * OwnTime.MOST_DEADLINES
        ? enough - worked
        : 0;
  }
}
