package org.wirecopy.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.BatchReport;
import org.wirecopy.corpus.Summary;
import org.wirecopy.corpus.Tally;
import org.wirecopy.read.Location;
import org.wirecopy.read.PathReader;

/** Shows what a run has to say: messages, and on a terminal how far it has come. */
final class RunReport implements BatchReport, AutoCloseable {

  /** A run that ends sooner needs no bar, and its library takes time to load. */
  private static final long PATIENCE = 1_000_000_000;

  private final String task;
  private final Streams streams;
  private final Messages messages;
  private final boolean quiet;
  private final PathReader reader;
  private final List<String> paths;
  private final long begun = System.nanoTime();

  private @Nullable Progress progress;
  private volatile long total;

  /**
   * @param task what is being done: {@code cleaning}
   */
  RunReport(Streams streams, boolean quiet, String task, PathReader reader, List<String> paths) {
    this(streams, quiet, task, reader, paths, new Messages(streams.err(), quiet));
  }

  private RunReport(
      Streams streams,
      boolean quiet,
      String task,
      PathReader reader,
      List<String> paths,
      Messages messages) {
    this.task = task;
    this.streams = streams;
    this.quiet = quiet;
    this.reader = reader;
    this.paths = paths;
    this.messages = messages;
  }

  /** A report that shows how far the work has come, and no messages. */
  static RunReport ofProgress(
      Streams streams, boolean quiet, String task, PathReader reader, List<String> paths) {
    return new RunReport(streams, quiet, task, reader, paths, new Messages(streams.err(), true));
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
      progress = Progress.ofBytes(streams, task);
      measure();
    }
    progress.at(
        position,
        total,
        " " + Summary.count(tally.dumps(), "page") + ", " + Summary.count(tally.errors(), "error"));
  }

  /** Says what was passed over: nobody would miss it else. */
  void tellUnread() {
    String unread = quiet ? "" : reader.meter().unreadText();
    if (!unread.isEmpty()) {
      if (progress != null) {
        progress.makeRoom();
      }
      Messages.print(streams.err(), unread);
    }
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
