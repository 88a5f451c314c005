package org.wirecopy.cli;

import java.io.IOException;
import java.time.Instant;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;
import org.wirecopy.read.PassingSink;

/** Hands dumps on; those that do not say when they were scraped get the time that the user gave. */
final class DatedDumps extends PassingSink {

  private final Instant time;

  DatedDumps(DumpSink sink, Instant time) {
    super(sink);
    this.time = time;
  }

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    super.dump(where, dump.fetched() == null ? dump.withFetched(time) : dump);
  }
}
