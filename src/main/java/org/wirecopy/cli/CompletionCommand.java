package org.wirecopy.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code wirecopy completion}. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    footer = {"", "To use it: source <(wirecopy completion)"})
final class CompletionCommand extends WirecopyCommand {

  CompletionCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    CommandLine wirecopy = spec().root().commandLine();
    streams.out().write(AutoComplete.bash("wirecopy", wirecopy));
    streams.out().flush();
    return ExitCode.OK.code();
  }
}
