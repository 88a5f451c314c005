package org.wirecopy.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream into lines of bytes, however long the stream. */
final class ByteLines {

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  /**
   * @param most the length of the longest line that is read, in bytes
   */
  ByteLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /**
   * The next line without its LF; empty at the end.
   *
   * @throws PageBytes.TooLongException for a line that no memory is for; the line after it is next
   */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    while (fill()) {
      any = true;
      int start = position;
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      tooLong |= line.size() + (position - start) > most;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, start, position - start);
      }
      if (position < limit) {
        position++;
        break;
      }
    }
    if (tooLong) {
      throw new PageBytes.TooLongException(most);
    }
    return any ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = 0; // for a read that fails
      limit = Math.max(in.read(buffer), 0);
    }
    return limit > 0;
  }
}
