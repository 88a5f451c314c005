package org.wirecopy.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes one after the other, in the form that Spark asks for. */
final class PulledIterator<R> implements Iterator<R> {

  private final Source<R> source;
  private @Nullable R next;
  private boolean ended;

  PulledIterator(Source<R> source) {
    this.source = source;
  }

  /** Gives the next; empty at the end. */
  @FunctionalInterface
  interface Source<R> {
    Optional<R> next() throws IOException;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = source.next().orElse(null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public R next() {
    R result = hasNext() ? next : null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return result;
  }
}
