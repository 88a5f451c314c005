package org.wirecopy.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.wirecopy.cli.InputOptions;
import org.wirecopy.cli.Messages;
import org.wirecopy.cli.StandaloneCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all jobs have: input, output, and one line on standard error where something is wrong. */
abstract class SparkCommand implements Callable<Integer> {

  /** Exit codes, as wirecopy's commands have them. */
  private static final int FAILED = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "2..*",
      paramLabel = "IN... OUT",
      description =
          "Files, folders and globs to read, then what to write; on any file system that Hadoop"
              + " knows. Files whose names end in .parquet are tables, whose columns are called as"
              + " the fields of JSON Lines; all others are dumps, in any of wirecopy's formats,"
              + " packed or not.")
  private List<String> paths = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long a page may take, 10 if not told; one that takes longer is an error, and the"
              + " others go on. 0 for any time.")
  private double timeout = 10;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100,
      description = "Show this help and end.")
  boolean help; // picocli acts on it

  @Option(names = "--stacktrace", hidden = true)
  private boolean stacktrace;

  /** Runs as what spark-submit starts: ends the session, and hands on an exit code other than 0. */
  static void submit(SparkCommand command, String... args) throws SparkUserAppException {
    int code = StandaloneCommand.run(command, args);
    SparkSession.getDefaultSession().foreach(SparkCommand::stop);
    if (code != 0) {
      throw new SparkUserAppException(code, null);
    }
  }

  private static Void stop(SparkSession session) {
    session.stop();
    return null;
  }

  /** Does the work, in a session that is there or a new one. */
  abstract void run(SparkSession spark) throws IOException;

  @Override
  public Integer call() throws IOException {
    if (!(timeout >= 0 && timeout < 1e9)) {
      throw new ParameterException(spec.commandLine(), "--timeout needs seconds, 0 or more");
    }
    if (input.address().isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--url is the address of one page: name a column with --url-field");
    }
    SparkSession spark = SparkSession.builder().appName("wirecopy " + spec.name()).getOrCreate();
    try {
      run(spark);
      return 0;
    } catch (WrongInputException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (JobFailure e) {
      print(String.valueOf(e.getMessage()));
      if (stacktrace) {
        e.printStackTrace(spec.commandLine().getErr());
      }
      return FAILED;
    }
  }

  CommandSpec spec() {
    return spec;
  }

  List<String> in() {
    return paths.subList(0, paths.size() - 1);
  }

  String out() {
    return paths.get(paths.size() - 1);
  }

  Duration timeout() {
    return Duration.ofMillis((long) Math.ceil(timeout * 1000));
  }

  Configuration hadoop(SparkSession spark) {
    return spark.sparkContext().hadoopConfiguration();
  }

  List<InputFile> files(SparkSession spark) throws IOException {
    return new InputWalk(hadoop(spark)).find(in());
  }

  Pages pages(SparkSession spark) {
    SparkContext context = spark.sparkContext();
    return new Pages(
        spark, new PageReader(input, SerializableConfiguration.broadcast(context, hadoop(spark))));
  }

  /** Tells people something. */
  void print(String message) {
    Messages.print(spec.commandLine().getErr(), message);
  }
}
