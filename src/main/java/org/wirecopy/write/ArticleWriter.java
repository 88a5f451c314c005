package org.wirecopy.write;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/**
 * Takes outcomes one at a time, each in two steps: many threads may render, one writes.
 *
 * @param <P> what rendering makes of an outcome
 */
public interface ArticleWriter<P> extends Closeable {

  /** The outcome in this writer's form. Safe to call from many threads at once. */
  P render(Cleaned cleaned);

  /**
   * Renders what became of a dump, for writers that look at the dump as well.
   *
   * @param dump null where it could not be read
   */
  default P render(@Nullable Dump dump, Cleaned cleaned) {
    return render(cleaned);
  }

  /**
   * Writes a piece; in the order of the dumps.
   *
   * @throws UnwrittenException for a piece that cannot be written where the next one may
   * @throws IOException where nothing can be written any more
   */
  void write(P piece) throws IOException;

  /** Passes over a dump that an earlier run wrote. */
  default void skip(String id) {}

  /** Passes over a dump that an earlier run wrote, and tells whether that is still there. */
  default boolean isWritten(String id) {
    return true;
  }

  /** Lets whoever follows the output see all that is there. */
  void flush() throws IOException;

  /** Ends the output. */
  @Override
  void close() throws IOException;
}
