package org.wirecopy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has. */
abstract class WirecopyCommand implements Callable<Integer> {

  /** Where the command reads and writes. */
  protected final Streams streams;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100,
      description = "Show this help and end.")
  boolean help; // picocli acts on it

  @Option(names = Failures.STACK_TRACE, hidden = true)
  boolean stacktrace; // Failures sees it among the arguments

  @Spec private CommandSpec spec;

  WirecopyCommand(Streams streams) {
    this.streams = streams;
  }

  protected CommandSpec spec() {
    return spec;
  }

  /** Ends the command with exit code 2. */
  protected ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
