package org.wirecopy.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
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
  private final long mostWeight;

  public OrderedRun(Pace pace, Work<T, R> work) {
    this(pace, work, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
  }

  /**
   * A run that shares the memory with others.
   *
   * @param mostWeight what read items and finished results may take of it, about, in bytes
   */
  public OrderedRun(Pace pace, Work<T, R> work, long mostWeight) {
    this.pace = pace;
    this.work = work;
    this.mostWeight = mostWeight;
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

    /** What to tell people of an item that does not fit into memory. */
    default String tooLarge() {
      return ReadFailure.TOO_LARGE;
    }
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
    try (Results<R> results = start(feeding)) {
      while (true) {
        if (!results.isReady()) {
          taker.idle();
        }
        Optional<R> next = results.next();
        if (next.isEmpty()) {
          return;
        }
        taker.take(next.get());
      }
    }
  }

  /** Begins the work; it goes as far ahead of whoever takes the results as memory allows. */
  public Results<R> start(Feeding<T> feeding) {
    CopyDesk<T, R> desk =
        new CopyDesk<>(
            pace.threads(), pace.timeout(), mostWeight, new GuardedWork<>(work, pace.timeout()));
    new Reader<>(feeding, desk).start();
    return new Results<>(desk);
  }

  /** Puts what it reads on the desk. */
  private static final class Reader<T> extends Thread {

    private final Feeding<T> feeding;
    private final CopyDesk<T, ?> desk;

    Reader(Feeding<T> feeding, CopyDesk<T, ?> desk) {
      super("reader");
      this.feeding = feeding;
      this.desk = desk;
      setDaemon(true); // standard input may never end
    }

    @Override
    public void run() {
      try {
        feeding.readInto(desk);
        desk.end();
      } catch (CopyDesk.ClosedException e) {
        return; // whoever closed it knows why
      } catch (IOException | RuntimeException | Error e) {
        desk.fail(e);
      }
    }
  }

  /** What comes out, in the order of reading. For one thread. */
  public static final class Results<R> implements Closeable {

    private final CopyDesk<?, R> desk;

    private Results(CopyDesk<?, R> desk) {
      this.desk = desk;
    }

    /** Whether the next result is there. */
    boolean isReady() {
      return desk.isReady();
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
