package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.read.unpack.ForwardStream;

/**
 * A stream whose first bytes can be looked at before it is read. Where looking fails, reading gives
 * what there is and fails in the same place.
 */
final class PeekedStream extends ForwardStream {

  private final byte[] head;
  private int position;
  private @Nullable IOException failure;

  /**
   * @param most as many bytes are looked at, where there are so many
   */
  PeekedStream(InputStream in, int most) {
    super(in);
    byte[] bytes = new byte[most];
    int length = 0;
    try {
      int read = in.read(bytes, 0, most);
      while (read > 0) {
        length += read;
        read = in.read(bytes, length, most - length);
      }
    } catch (IOException e) {
      failure = e;
    }
    head = Arrays.copyOf(bytes, length);
  }

  byte[] head() {
    return head.clone();
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (position < head.length) {
      int read = Math.min(length, head.length - position);
      System.arraycopy(head, position, bytes, start, read);
      position += read;
      return read;
    }
    IOException failed = failure;
    if (failed != null) {
      failure = null;
      throw failed;
    }
    return in.read(bytes, start, length);
  }
}
