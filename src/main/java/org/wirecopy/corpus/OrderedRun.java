package org.wirecopy.corpus;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * One thread reads, many work, and one takes what comes out in the order in which it was read.
 *
 * @param <T> what is read
 * @param <R> what comes out
 */
public final class OrderedRun<T, R> {

  /** What read items and finished results may take of the memory. */
  private static final int SHARE_OF_MEMORY = 16;

  private final int threads;
  private final Duration timeout;
  private final Work<T, R> work;

  /**
   * @param threads how many threads work
   * @param timeout how long one item may take; zero for any time
   */
  public OrderedRun(int threads, Duration timeout, Work<T, R> work) {
    this.threads = threads;
    this.timeout = timeout;
    this.work = work;
  }

  /** What is done; by many threads at once. */
  public interface Work<T, R> {

    R done(T item);

    /** What comes out of an item that took too long. */
    R late(T item);

    /** What comes out where {@link #done} threw something. */
    R failed(T item, Throwable defect);
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

  /** Reads. */
  @FunctionalInterface
  public interface Reading<T> {
    void readInto(Feed<T> feed) throws IOException;
  }

  /** Does all the work. */
  public void run(Reading<T> reading, Consumer<R> taker) throws IOException {
    long budget = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    try (CopyDesk<T, R> desk = new CopyDesk<>(threads, timeout, budget, new Guarded())) {
      Thread reader = new Thread(() -> read(reading, desk), "reader");
      reader.setDaemon(true); // standard input may never end
      reader.start();
      for (Optional<R> next = desk.next(); next.isPresent(); next = desk.next()) {
        taker.accept(next.get());
      }
    }
  }

  private void read(Reading<T> reading, CopyDesk<T, R> desk) {
    try {
      reading.readInto(desk::put);
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
}
