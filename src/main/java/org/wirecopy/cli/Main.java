package org.wirecopy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point. */
@Command(
    name = "wirecopy",
    mixinStandardHelpOptions = true,
    subcommands = {CleanCommand.class, EvalCommand.class})
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
