package org.wirecopy.cli;

import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All that decides what a command writes: a run that goes on with another must have the same. */
public final class TypedOptions {

  private TypedOptions() {}

  /**
   * The version and the options, as they were typed.
   *
   * @param without options that change nothing in what is written
   */
  public static String of(CommandSpec command, Set<String> without) {
    StringBuilder typed = new StringBuilder(new Version().getVersion()[0]);
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      if (!without.contains(option.longestName())) {
        typed.append(' ').append(option.longestName()).append(option.originalStringValues());
      }
    }
    return typed.toString();
  }
}
