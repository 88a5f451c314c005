package org.wirecopy.read.unpack;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a zip; knows whether its end was among them: one that is cut looks like a shorter.
 */
final class ZipBytes extends PackedStream {

  private static final int END = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

  private int last;
  private boolean complete;

  ZipBytes(InputStream in) {
    super(in);
  }

  boolean isComplete() {
    return complete;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      look((byte) read);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    for (int i = 0; i < read; i++) {
      look(bytes[start + i]);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes) throws IOException {
    return read(bytes, 0, bytes.length);
  }

  private void look(byte b) {
    last = last << 8 | (b & 0xff);
    complete |= last == END;
  }
}
