package org.wirecopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.write.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all commands: their names, options and help. */
@Command(
    name = "wirecopy",
    description = "Turns raw scraped news-article dumps into clean copy: headline, dateline, body.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "clean",
          "explain",
          "check",
          "report",
          "filters",
          "learn",
          "eval",
          "train",
          "warmup",
          "completion",
          "help");

  @Spec private CommandSpec spec;

  private RootCommand() {}

  /** Runs the command that the arguments name, and returns its exit code. */
  static int run(Streams streams, String... args) {
    CommandLine wirecopy = commandLine(streams, named(args));
    Witness out = new Witness(streams.out());
    wirecopy.setOut(new PrintWriter(out));
    int code = wirecopy.execute(args);
    wirecopy.getOut().flush();
    IOException lost = out.failure();
    return code == 0 && lost != null ? new Failures(streams).end(lost) : code;
  }

  /** Looking at a command's options takes time: only those that the arguments may need. */
  private static List<String> named(String[] args) {
    return args.length > 0 && COMMANDS.indexOf(args[0]) >= 0 && !needsAll(args[0])
        ? List.of(args[0])
        : COMMANDS;
  }

  private static boolean needsAll(String command) {
    return command.equals("help") || command.equals("completion");
  }

  static CommandLine commandLine(Streams streams) {
    return commandLine(streams, COMMANDS);
  }

  private static CommandLine commandLine(Streams streams, List<String> commands) {
    CommandLine wirecopy = new CommandLine(new RootCommand());
    for (String command : commands) {
      wirecopy.addSubcommand(command, create(command, streams));
    }
    withManners(wirecopy, streams);
    describeExitCodes(wirecopy);
    return wirecopy;
  }

  /** Lets a command read its options, tell what failed and end as all of them do. */
  static CommandLine withManners(CommandLine command, Streams streams) {
    command.registerConverter(OutputFormat.class, new Choice<>(OutputFormat.class));
    command.registerConverter(
        CleanCommand.DuplicatePolicy.class, new Choice<>(CleanCommand.DuplicatePolicy.class));
    command.registerConverter(InputOptions.Format.class, new Choice<>(InputOptions.Format.class));
    command.registerConverter(
        ExplainCommand.Format.class, new Choice<>(ExplainCommand.Format.class));
    command.registerConverter(ExplainCommand.Color.class, new Choice<>(ExplainCommand.Color.class));
    command.registerConverter(CheckFormat.class, new Choice<>(CheckFormat.class));
    command.registerConverter(
        FiltersCommand.Format.class, new Choice<>(FiltersCommand.Format.class));
    command.setOut(new PrintWriter(streams.out()));
    command.setErr(streams.err());
    command.setUsageHelpLongOptionsMaxWidth(28);
    Failures failures = new Failures(streams);
    command.setParameterExceptionHandler(failures);
    command.setExecutionExceptionHandler(failures);
    return command;
  }

  private static Object create(String command, Streams streams) {
    return switch (command) {
      case "clean" -> new CleanCommand(streams);
      case "explain" -> new ExplainCommand(streams);
      case "check" -> new CheckCommand(streams);
      case "report" -> new ReportCommand(streams);
      case "filters" -> new FiltersCommand(streams);
      case "learn" -> new LearnCommand(streams);
      case "eval" -> new EvalCommand(streams);
      case "train" -> new TrainCommand(streams);
      case "warmup" -> new WarmupCommand(streams);
      case "completion" -> new CompletionCommand(streams);
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException(command);
    };
  }

  private static void describeExitCodes(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(exitCodes(command.getCommandName()));
    command.getSubcommands().values().forEach(RootCommand::describeExitCodes);
  }

  private static Map<String, String> exitCodes(String command) {
    return switch (command) {
      case "wirecopy", "clean", "explain" ->
          ExitCode.table(ExitCode.OK.meaning(), ExitCode.PROBLEMS.meaning());
      case "check" ->
          ExitCode.table(
              "no findings, nothing but notes, or no more than are allowed", "other findings");
      case "report" ->
          ExitCode.table(
              "the page is written", "so it is, but some dump could not be read; or it is not");
      case "learn" ->
          ExitCode.table(
              "the file is written", "so it is, but some page could not be read; or it is not");
      case "warmup" -> ExitCode.table("the classes are stored", "they cannot be stored");
      default -> ExitCode.table("all is done", "something could not be read or written");
    };
  }

  @Override
  public Integer call() {
    CommandLine wirecopy = spec.commandLine();
    throw new ParameterException(wirecopy, "which command: one of " + String.join(", ", COMMANDS));
  }
}
