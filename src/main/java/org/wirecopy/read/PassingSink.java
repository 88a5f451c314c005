package org.wirecopy.read;

import java.io.IOException;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/** Hands all on to another sink, but for what it looks at itself. */
public abstract class PassingSink implements DumpSink {

  private final DumpSink sink;

  protected PassingSink(DumpSink sink) {
    this.sink = sink;
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
  public void unread(String fileName) {
    sink.unread(fileName);
  }

  @Override
  public void skipped(long records) {
    sink.skipped(records);
  }

  @Override
  public void warning(Location where, String message) throws IOException {
    sink.warning(where, message);
  }
}
