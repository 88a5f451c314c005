package org.wirecopy.cli;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;
import org.wirecopy.read.PassingSink;

/**
 * Hands dumps on; those that do not say when they were scraped, or at what address, get what the
 * user told. An address is that of one page.
 */
final class ToldDumps extends PassingSink {

  private final @Nullable Instant time;
  private final @Nullable String url;
  private boolean given;

  ToldDumps(DumpSink sink, @Nullable Instant time, @Nullable String url) {
    super(sink);
    this.time = time;
    this.url = url;
  }

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    Dump told = time == null || dump.fetched() != null ? dump : dump.withFetched(time);
    if (url != null && dump.url() == null) {
      if (given) {
        problem(
            where,
            dump.id(),
            "--url is the address of one page, and this is another; write JSON Lines with \"url\"");
        return;
      }
      given = true;
      told = told.withUrl(url);
    }
    super.dump(where, told);
  }
}
