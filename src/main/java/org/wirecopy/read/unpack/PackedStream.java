package org.wirecopy.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;

/** Packed bytes; knows how many were read, and whether reading them failed. */
class PackedStream extends ProxyInputStream {

  private long count;
  private @Nullable IOException failure;

  PackedStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  /**
   * What to throw for a failure to unpack.
   *
   * @param unpacking what the library that unpacks threw; each has its own
   */
  IOException explain(Exception unpacking) {
    if (failure != null) {
      return failure;
    }
    return unpacking instanceof BrokenPackingException broken
        ? broken
        : new BrokenPackingException(BrokenPackingException.CUT, false);
  }

  @Override
  protected void afterRead(int read) {
    count += Math.max(read, 0);
  }

  @Override
  protected void handleIOException(IOException e) throws IOException {
    failure = e;
    throw e;
  }
}
