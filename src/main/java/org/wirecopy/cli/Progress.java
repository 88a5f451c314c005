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
  private static final long STEPS = 1000;

  private final @Nullable ProgressBar bar;

  /**
   * @param task what is being done: {@code training}
   */
  Progress(Streams streams, String task) {
    bar =
        streams.errIsTerminal()
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(STEPS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(
                    new ConsoleProgressBarConsumer(
                        new PrintStream(
                            new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                        WIDTH))
                .build()
            : null;
  }

  /**
   * @param share of the work that is done, from 0 to 1
   */
  void at(double share) {
    if (bar != null) {
      bar.stepTo(Math.round(share * STEPS));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
