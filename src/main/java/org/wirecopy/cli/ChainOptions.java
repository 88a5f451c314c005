package org.wirecopy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which filters run. */
final class ChainOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "FILTER",
      split = ",",
      description = "Run these filters only, by name ('wirecopy filters' lists them).")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "FILTER",
      split = ",",
      description = "Run all filters but these.")
  private List<String> skip = new ArrayList<>();

  Cleaner cleaner() {
    if (only.isEmpty() && skip.isEmpty()) {
      return new Cleaner();
    }
    CommandLine command = spec.commandLine();
    only.forEach(name -> find(name, command));
    skip.forEach(name -> find(name, command));
    Predicate<BoilerplateFilter> chosen =
        filter -> (only.isEmpty() || only.contains(filter.name())) && !skip.contains(filter.name());
    return new Cleaner(StandardChain.FILTERS.stream().filter(chosen).toList());
  }

  /** The filter of that name, or wrong usage. */
  static BoilerplateFilter find(String name, CommandLine command) {
    for (BoilerplateFilter filter : StandardChain.FILTERS) {
      if (filter.name().equals(name)) {
        return filter;
      }
    }
    List<String> names = StandardChain.FILTERS.stream().map(BoilerplateFilter::name).toList();
    throw new ParameterException(
        command,
        "no filter is called '"
            + name
            + "'"
            + Spelling.nearest(name, names).map(near -> "; did you mean " + near + "?").orElse(""));
  }
}
