package org.wirecopy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far long work has come, as a bar on standard error; nothing where no one looks. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 79;
  private static final int WIDE = 110;
  private static final long STEPS = 1000;
  private static final long MEGA = 1_000_000;

  private final Streams streams;
  private final @Nullable ProgressBar bar;

  private Progress(Streams streams, @Nullable ProgressBar bar) {
    this.streams = streams;
    this.bar = bar;
  }

  /**
   * @param task what is being done: {@code training}
   */
  static Progress ofShare(Streams streams, String task) {
    return new Progress(
        streams,
        streams.errIsTerminal() ? builder(task, WIDTH).setInitialMax(STEPS).build() : null);
  }

  /** With rate and time left. */
  static Progress ofBytes(Streams streams, String task) {
    return new Progress(
        streams,
        streams.errIsTerminal()
            ? builder(task, WIDE).setInitialMax(-1).setUnit(" MB", MEGA).showSpeed().build()
            : null);
  }

  private static ProgressBarBuilder builder(String task, int width) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setStyle(ProgressBarStyle.ASCII)
        .continuousUpdate()
        .setConsumer(
            new ConsoleProgressBarConsumer(
                new PrintStream(
                    new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                width));
  }

  /**
   * @param share of the work that is done, from 0 to 1
   */
  void at(double share) {
    if (bar != null) {
      bar.stepTo(Math.round(share * STEPS));
    }
  }

  /**
   * @param done the bytes that are done
   * @param total of so many; 0 where that is not known
   * @param more what else to show
   */
  void at(long done, long total, String more) {
    if (bar != null) {
      if (total > 0 && bar.getMax() != total) {
        bar.maxHint(total);
      }
      bar.stepTo(done);
      bar.setExtraMessage(more);
    }
  }

  /** Clears the bar's line for a message; the bar comes again below it. */
  void makeRoom() {
    if (bar != null) {
      streams.err().print("\r\u001b[K");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
