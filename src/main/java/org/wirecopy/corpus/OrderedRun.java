package org.wirecopy.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
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
  private final long mostWeight;

  /**
   * @param threads how many threads work
   * @param timeout how long one item may take; zero for any time
   */
  public OrderedRun(int threads, Duration timeout, Work<T, R> work) {
    this(threads, timeout, work, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
  }

  /**
   * A run that shares the memory with others.
   *
   * @param mostWeight what read items and finished results may take of it, about, in bytes
   */
  public OrderedRun(int threads, Duration timeout, Work<T, R> work, long mostWeight) {
    this.threads = threads;
    this.timeout = timeout;
    this.work = work;
    this.mostWeight = mostWeight;
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
    try (Results<R> results = start(reading)) {
      for (Optional<R> next = results.next(); next.isPresent(); next = results.next()) {
        taker.accept(next.get());
      }
    }
  }

  /** Begins the work; it goes as far ahead of whoever takes the results as memory allows. */
  public Results<R> start(Reading<T> reading) {
    CopyDesk<T, R> desk = new CopyDesk<>(threads, timeout, mostWeight, new GuardedWork<>(work));
    Thread reader = new Thread(() -> read(reading, desk), "reader");
    reader.setDaemon(true); // standard input may never end
    reader.start();
    return new Results<>(desk);
  }

  private static <T, R> void read(Reading<T> reading, CopyDesk<T, R> desk) {
    try {
      reading.readInto(desk::put);
      desk.end();
    } catch (CopyDesk.ClosedException e) {
      return; // whoever closed it knows why
    } catch (IOException | RuntimeException | Error e) {
      desk.fail(e);
    }
  }

  /** What comes out, in the order of reading. For one thread. */
  public static final class Results<R> implements Closeable {

    private final CopyDesk<?, R> desk;

    private Results(CopyDesk<?, R> desk) {
      this.desk = desk;
    }

    /** The next result, once it is there; empty at the end. */
    public Optional<R> next() throws IOException {
      return desk.next();
    }

    /** Ends the work, done or not. */
    @Override
    public void close() {
      desk.close();
    }
  }
}
