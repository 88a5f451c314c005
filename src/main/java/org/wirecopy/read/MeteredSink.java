package org.wirecopy.read;

import java.io.IOException;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/** Tells a meter what is passed over. */
final class MeteredSink implements DumpSink {

  private final DumpSink sink;
  private final ReadMeter meter;

  MeteredSink(DumpSink sink, ReadMeter meter) {
    this.sink = sink;
    this.meter = meter;
  }

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    sink.dump(where, dump);
  }

  @Override
  public boolean copy(Location where, Cleaned copy) throws IOException {
    return sink.copy(where, copy);
  }

  @Override
  public void problem(Location where, String id, String message) throws IOException {
    sink.problem(where, id, message);
  }

  @Override
  public void warning(Location where, String message) throws IOException {
    sink.warning(where, message);
  }

  @Override
  public void unread(String fileName) {
    meter.addUnread(fileName);
  }

  @Override
  public void skipped(long records) {
    meter.addSkipped(records);
  }
}
