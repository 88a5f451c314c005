package org.wirecopy.cli;

import java.time.Duration;
import org.wirecopy.corpus.Pace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How hard the machine works, and how long for a dump. */
final class WorkOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "Clean so many dumps at a time; as many as there are cores. What is written, and its"
              + " order, is the same for every N.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long a dump may take, 10 if not told; one that takes longer is an error, and the"
              + " others go on. 0 for any time.")
  private double timeout = 10;

  Pace pace() {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "-j needs a number above 0");
    }
    if (!(timeout >= 0 && timeout < 1e9)) {
      throw new ParameterException(spec.commandLine(), "--timeout needs seconds, 0 or more");
    }
    return new Pace(jobs, Duration.ofMillis((long) Math.ceil(timeout * 1000)));
  }
}
