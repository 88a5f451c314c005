package org.wirecopy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs a command that is none of wirecopy's own, such as a job on a cluster, as they are run. */
public final class StandaloneCommand {

  private StandaloneCommand() {}

  /** With the streams of the process; returns the exit code. */
  public static int run(Callable<Integer> command, String... args) {
    return run(command, Streams.system(), args);
  }

  /** With streams of its own. */
  public static int run(
      Callable<Integer> command, OutputStream out, OutputStream err, String... args) {
    return run(command, Streams.of(InputStream.nullInputStream(), out, err), args);
  }

  private static int run(Callable<Integer> command, Streams streams, String... args) {
    CommandLine line = Main.withManners(new CommandLine(command), streams);
    int code = line.execute(args);
    line.getOut().flush();
    return code;
  }
}
