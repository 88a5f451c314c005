package org.wirecopy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.wirecopy.corpus.Journal;
import org.wirecopy.write.BusyException;
import org.wirecopy.write.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Ends a command that cannot go on: one line for people, one exit code for scripts. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  /** Shows where a defect is; works with every command. */
  static final String STACK_TRACE = "--stacktrace";

  private final Streams streams;

  Failures(Streams streams) {
    this.streams = streams;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String argument = unmatched.getUnmatched().get(0);
      message =
          e.getCommandLine().getSubcommands().isEmpty()
              ? "'" + argument + "' is one argument too many"
              : "no command or argument '" + argument + "' is known here";
    }
    Messages.print(
        streams.err(), lowerFirst(message) + suggestion(e) + "; see '" + name + " --help'");
    return ExitCode.USAGE.code();
  }

  private static String suggestion(ParameterException e) {
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return suggestions.isEmpty() ? "" : "; did you mean " + suggestions.get(0) + "?";
  }

  private static String lowerFirst(String message) {
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    int code = end(e);
    if (code != ExitCode.OK.code() && parsed.originalArgs().contains(STACK_TRACE)) {
      e.printStackTrace(streams.err());
    }
    return code;
  }

  /** Says what went wrong, and returns the exit code. */
  int end(Exception e) {
    if (e instanceof StandardOutput.LostException lost) {
      if (lost.isBrokenPipe()) {
        return ExitCode.OK.code(); // the reader has what it wanted
      }
      Messages.print(
          streams.err(),
          "standard output cannot be written (" + lost.getMessage() + "); free some space");
      return ExitCode.PROBLEMS.code();
    }
    ExitCode exitCode;
    if (e instanceof OutputException) {
      Messages.print(streams.err(), String.valueOf(e.getMessage()));
      exitCode = ExitCode.PROBLEMS;
    } else if (e instanceof Journal.ResumeException) {
      Messages.print(streams.err(), "--resume: " + e.getMessage());
      exitCode = ExitCode.USAGE;
    } else if (e instanceof Inputs.IsInputException || e instanceof BusyException) {
      Messages.print(streams.err(), String.valueOf(e.getMessage()));
      exitCode = ExitCode.USAGE;
    } else if (e.getCause() instanceof OutOfMemoryError) {
      Messages.print(
          streams.err(), "the memory is full; give Java more, with WIRECOPY_JAVA_OPTS=-Xmx8g");
      exitCode = ExitCode.PROBLEMS;
    } else if (e instanceof IOException) {
      Messages.print(streams.err(), "cannot read or write (" + e + "); check the path");
      exitCode = ExitCode.PROBLEMS;
    } else {
      Messages.print(
          streams.err(),
          "a defect in wirecopy (" + e + "); please report it with what " + STACK_TRACE + " adds");
      exitCode = ExitCode.DEFECT;
    }
    return exitCode.code();
  }
}
