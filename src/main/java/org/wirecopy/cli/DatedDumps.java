package org.wirecopy.cli;

import java.io.IOException;
import java.time.Instant;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;

/** Hands dumps on; those that do not say when they were scraped get the time that the user gave. */
final class DatedDumps implements DumpSink {

  private final DumpSink sink;
  private final Instant time;

  DatedDumps(DumpSink sink, Instant time) {
    this.sink = sink;
    this.time = time;
  }

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    sink.dump(where, dump.fetched() == null ? dump.withFetched(time) : dump);
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
}
