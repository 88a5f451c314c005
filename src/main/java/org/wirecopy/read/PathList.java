package org.wirecopy.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** A list of paths, one a line or with NULs between them; as long as it may be. */
final class PathList implements Closeable {

  private final InputStream in;
  private final boolean nul;

  /**
   * @param nul whether the paths have NULs between them, as {@code find -print0} writes them
   */
  PathList(InputStream in, boolean nul) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.nul = nul;
  }

  /** The next path; empty at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream path = new ByteArrayOutputStream();
    while (true) {
      int b = in.read();
      boolean ends = b < 0 || b == (nul ? 0 : '\n');
      if (!ends) {
        path.write(b);
        continue;
      }
      byte[] bytes = path.toByteArray();
      int length = bytes.length;
      if (!nul && length > 0 && bytes[length - 1] == '\r') {
        length--;
      }
      if (length > 0) {
        return Optional.of(Arrays.copyOf(bytes, length));
      }
      if (b < 0) {
        return Optional.empty();
      }
      path.reset();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
