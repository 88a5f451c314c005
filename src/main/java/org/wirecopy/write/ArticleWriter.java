package org.wirecopy.write;

import java.io.Closeable;
import java.io.IOException;
import org.wirecopy.document.Cleaned;

/** Takes outcomes one at a time and writes each at once. Not safe to share between threads. */
public interface ArticleWriter extends Closeable {

  void write(Cleaned cleaned) throws IOException;

  /** Ends the output. */
  @Override
  void close() throws IOException;
}
