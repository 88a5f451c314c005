package org.wirecopy.corpus;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.wirecopy.read.ReadFailure;

/**
 * One thread reads, many work, and one takes what comes out in the order in which it was read.
 *
 * @param <T> what is read
 * @param <R> what comes out
 */
public final class OrderedRun<T, R> {

  /** What read items and finished results may take of the memory. */
  private static final int SHARE_OF_MEMORY = 16;

  private final Pace pace;
  private final Work<T, R> work;

  public OrderedRun(Pace pace, Work<T, R> work) {
    this.pace = pace;
    this.work = work;
  }

  /** What is done; by many threads at once. */
  public interface Work<T, R> {

    R done(T item);

    /**
     * What comes out of an item that took too long, did not fit into memory, or met a defect.
     *
     * @param message what to tell people: what happened; what to do
     * @param isDefect whether wirecopy itself failed
     */
    R failed(T item, String message, boolean isDefect);
  }

  /** Takes what is read. */
  @FunctionalInterface
  public interface Feed<T> {

    /**
     * Adds an item; waits where there are many.
     *
     * @param weight the memory that it takes, about, in bytes
     */
    void put(T item, long weight) throws IOException;
  }

  /** Reads; in a thread of its own. */
  @FunctionalInterface
  public interface Feeding<T> {
    void readInto(Feed<T> feed) throws IOException;
  }

  /** Takes what comes out. */
  @FunctionalInterface
  public interface Taker<R> {
    void take(R result) throws IOException;

    /** Nothing is there to be taken just now. */
    default void idle() throws IOException {}
  }

  /**
   * Does all the work.
   *
   * @throws IOException what the taker throws; what the feeding throws is passed on as the cause of
   *     an {@link IllegalStateException}
   */
  public void run(Feeding<T> feeding, Taker<R> taker) throws IOException {
    long budget = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    try (CopyDesk<T, R> desk =
        new CopyDesk<>(pace.threads(), pace.timeout(), budget, new Guarded())) {
      Thread reader = new Thread(() -> feed(feeding, desk), "reader");
      reader.setDaemon(true); // standard input may never end
      reader.start();
      while (true) {
        if (!desk.isReady()) {
          taker.idle();
        }
        Optional<R> next = desk.next();
        if (next.isEmpty()) {
          return;
        }
        taker.take(next.get());
      }
    }
  }

  private void feed(Feeding<T> feeding, CopyDesk<T, R> desk) {
    try {
      feeding.readInto(desk::put);
      desk.end();
    } catch (CopyDesk.ClosedException e) {
      return; // whoever closed it knows why
    } catch (IOException | RuntimeException | Error e) {
      desk.fail(e);
    }
  }

  /** Work that never throws. */
  private final class Guarded implements CopyDesk.Work<T, R> {

    @Override
    public R done(T item) {
      try {
        return work.done(item);
      } catch (CancellationException e) {
        return late(item);
      } catch (OutOfMemoryError e) {
        return work.failed(item, ReadFailure.TOO_LARGE, false);
      } catch (RuntimeException | Error e) {
        return work.failed(
            item, "cannot be cleaned for a defect in wirecopy (" + e + "); please report it", true);
      }
    }

    @Override
    public R late(T item) {
      return work.failed(item, pace.lateness(), false);
    }
  }
}
