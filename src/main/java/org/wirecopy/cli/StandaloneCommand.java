package org.wirecopy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

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
    CommandLine line = RootCommand.withManners(new CommandLine(command), streams);
    for (OptionSpec option : line.getCommandSpec().options()) {
      if (option.type().isEnum()) {
        registerChoice(line, option.type().asSubclass(Enum.class));
      }
    }
    int code = line.execute(args);
    line.getOut().flush();
    return code;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // any enum will do
  private static void registerChoice(CommandLine line, Class type) {
    line.registerConverter(type, new Choice<>(type));
  }
}
