package org.wirecopy.read;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what was read of the sources, packed as they are; any thread may ask. */
public final class ReadMeter {

  private final AtomicLong bytes = new AtomicLong();

  void add(long more) {
    bytes.addAndGet(more);
  }

  public long bytes() {
    return bytes.get();
  }
}
