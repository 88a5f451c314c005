package org.wirecopy.read.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is only read on: every other way to go forward is by reading bytes in bulk. */
public abstract class ForwardStream extends FilterInputStream {

  protected ForwardStream(InputStream in) {
    super(in);
  }

  @Override
  public abstract int read(byte[] bytes, int start, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public final long skip(long n) throws IOException {
    byte[] skipped = new byte[(int) Math.min(Math.max(n, 0), 1 << 14)];
    return Math.max(read(skipped, 0, skipped.length), 0);
  }

  /** Asked how much there is, some streams that unpack fail. */
  @Override
  public final int available() {
    return 0;
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
