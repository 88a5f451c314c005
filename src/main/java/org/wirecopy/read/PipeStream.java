package org.wirecopy.read;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A named pipe; asked how much it holds, Java would look for its position and fail. */
final class PipeStream extends FilterInputStream {

  PipeStream(InputStream in) {
    super(in);
  }

  @Override
  public int available() {
    return 0;
  }
}
