package org.wirecopy.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a meter what is read. */
final class MeteredStream extends FilterInputStream {

  private final ReadMeter meter;

  MeteredStream(InputStream in, ReadMeter meter) {
    super(in);
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    meter.add(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = in.read(bytes, start, length);
    meter.add(Math.max(read, 0));
    return read;
  }
}
