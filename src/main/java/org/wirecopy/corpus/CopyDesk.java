package org.wirecopy.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Editors, a thread each, who work on what one thread puts on the desk; another thread takes it
 * away in the order in which it came. What lies on the desk is bounded. Work that passes its
 * deadline is taken from its editor, and another editor is hired in the place of one who does not
 * notice: Java can stop no thread.
 *
 * @param <T> what there is to work on
 * @param <R> what comes out
 */
final class CopyDesk<T, R> implements OrderedRun.Feed<T>, Closeable {

  /** What editors do; many of them at once. Never throws. */
  interface Work<T, R> {

    R done(T item);

    /** What comes out of work that passed its deadline. */
    R late(T item);
  }

  /** The others go on while one dump takes its ten seconds: so many may wait behind it. */
  private static final int MOST = 1 << 13;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final int editors;
  private final long deadline;
  private final long mostWeight;
  private final Work<T, R> work;

  /** All that is on the desk, in order. */
  private final Deque<Assignment<T, R>> line = new ArrayDeque<>();

  private final Deque<Assignment<T, R>> waiting = new ArrayDeque<>();
  private long weight;
  private int hired;
  private int running;
  private boolean heavyRunning;
  private boolean ended;
  private boolean closed;
  private @Nullable Throwable defect;

  /**
   * @param editors how many threads work
   * @param deadline how long one piece may take; zero for any time
   * @param mostWeight the weight that may lie on the desk. What weighs more than an eighth of it is
   *     worked on alone
   */
  CopyDesk(int editors, Duration deadline, long mostWeight, Work<T, R> work) {
    this.editors = editors;
    this.deadline = deadline.toNanos();
    this.mostWeight = mostWeight;
    this.work = work;
  }

  /**
   * Adds work; waits where there is much.
   *
   * @throws ClosedException if nobody takes anything away any more
   */
  @Override
  public synchronized void put(T item, long itemWeight) throws IOException {
    while (!closed
        && !line.isEmpty()
        && (line.size() >= MOST || weight + itemWeight > mostWeight)) {
      pause(0);
    }
    if (closed) {
      throw new ClosedException();
    }
    Assignment<T, R> assignment = new Assignment<>(item, itemWeight);
    line.add(assignment);
    waiting.add(assignment);
    weight += itemWeight;
    if (hired < editors && hired < running + waiting.size()) {
      hire();
    }
    notifyAll();
  }

  /** No more work comes. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** No more work comes, and for no good reason. */
  synchronized void fail(Throwable reason) {
    defect = reason;
    notifyAll();
  }

  /** Whether the next result is there already. */
  synchronized boolean isReady() {
    Assignment<T, R> head = line.peek();
    return head == null ? ended : head.result() != null;
  }

  /** The result of what was put first; empty at the end. */
  synchronized Optional<R> next() throws IOException {
    while (defect == null) {
      Assignment<T, R> head = line.peek();
      R result = head == null ? null : head.result();
      if (head == null && ended) {
        return Optional.empty();
      }
      if (head != null && result != null) {
        line.remove();
        weight -= head.weight();
        notifyAll();
        return Optional.of(result);
      }
      if (head == null || deadline == 0 || !head.isRunning()) {
        pause(0);
        continue;
      }
      long left = head.timeLeft(deadline);
      if (left > 0) {
        pause(left / NANOS_PER_MILLI + 1);
      } else {
        head.abandon(work.late(head.item()));
        leave(head);
        hired--;
        if (!waiting.isEmpty()) {
          hire();
        }
      }
    }
    throw new IllegalStateException(defect);
  }

  private void hire() {
    hired++;
    new Editor().start();
  }

  /** Takes work from the desk as long as there is some. */
  private final class Editor extends Thread {

    Editor() {
      super("editor");
      setDaemon(true); // nobody waits for one who is lost in an endless loop
    }

    @Override
    public void run() {
      edit();
    }
  }

  private void edit() {
    try {
      Optional<Assignment<T, R>> assignment = begin();
      while (assignment.isPresent()) {
        R result = work.done(assignment.get().item());
        assignment = finish(assignment.get(), result) ? begin() : Optional.empty();
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  private synchronized Optional<Assignment<T, R>> begin() throws IOException {
    while (!closed) {
      Assignment<T, R> next = waiting.peek();
      if (next != null && (running == 0 || !(heavyRunning || isHeavy(next)))) {
        waiting.remove();
        next.start(Thread.currentThread());
        running++;
        heavyRunning = isHeavy(next);
        notifyAll(); // whoever watches the deadline
        return Optional.of(next);
      }
      pause(0);
    }
    return Optional.empty();
  }

  /** Two of them at a time might not fit into memory. */
  private boolean isHeavy(Assignment<T, R> assignment) {
    return assignment.weight() > mostWeight / 8;
  }

  /** False for work that was taken away. */
  private synchronized boolean finish(Assignment<T, R> assignment, R result) {
    if (!assignment.isRunning()) {
      return false;
    }
    assignment.finish(result);
    leave(assignment);
    return true;
  }

  private void leave(Assignment<T, R> assignment) {
    running--;
    if (isHeavy(assignment)) {
      heavyRunning = false;
    }
    notifyAll();
  }

  @SuppressWarnings("WaitNotInLoop") // whoever calls it does so in a loop
  private void pause(long millis) throws IOException {
    try {
      wait(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Ends all work. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Thrown where nobody takes anything away any more. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
