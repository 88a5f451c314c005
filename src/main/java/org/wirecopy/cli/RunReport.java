package org.wirecopy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.BatchReport;
import org.wirecopy.corpus.Tally;
import org.wirecopy.read.Location;
import org.wirecopy.read.PathReader;

/** Shows what a run has to say: messages, and on a terminal how far it has come. */
final class RunReport implements BatchReport, AutoCloseable {

  /** A run that ends sooner needs no bar, and its library takes time to load. */
  private static final long PATIENCE = 1_000_000_000;

  private final Streams streams;
  private final Messages messages;
  private final boolean quiet;
  private final PathReader reader;
  private final List<String> paths;
  private final long begun = System.nanoTime();

  private @Nullable Progress progress;
  private volatile long total;

  RunReport(Streams streams, boolean quiet, PathReader reader, List<String> paths) {
    this.streams = streams;
    this.quiet = quiet;
    this.reader = reader;
    this.paths = paths;
    messages = new Messages(streams.err(), quiet);
  }

  @Override
  public void message(Location where, String message) {
    if (progress != null && !quiet) {
      progress.makeRoom();
    }
    messages.print(where, message);
  }

  @Override
  public void done(Tally tally, long position) {
    if (progress == null) {
      if (quiet || !streams.errIsTerminal() || System.nanoTime() - begun < PATIENCE) {
        return;
      }
      progress = Progress.ofBytes(streams, "cleaning");
      measure();
    }
    progress.at(
        position,
        total,
        String.format(Locale.ROOT, " %,d pages, %,d errors", tally.dumps(), tally.errors()));
  }

  /** Adding up the sizes of a million files takes a while; the work goes on meanwhile. */
  private void measure() {
    Thread thread =
        new Thread(
            () -> {
              try {
                total = reader.size(paths);
              } catch (IOException e) {
                total = 0; // it is only a guess at the time that is left
              }
            },
            "size");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.close();
      progress = null;
    }
  }
}
