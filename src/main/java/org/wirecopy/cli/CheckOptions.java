package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Rule;
import org.wirecopy.check.Settings;
import org.wirecopy.check.StandardRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which rules judge, and how strictly: what the user says, before what the file says. */
final class CheckOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "Judge by these rules only ('wirecopy check --list-rules' lists them).")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "Judge by all rules but these.")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--max-rate",
      paramLabel = "RULE=PERCENT",
      split = ",",
      description =
          "Fail only if more than so many percent of the dumps have a finding of this rule:"
              + " not-article=2%%; all=5%% is for any rule.")
  private Map<String, String> rates = new LinkedHashMap<>();

  @Option(
      names = "--threshold",
      paramLabel = "RULE=NUMBER",
      split = ",",
      description = "What a rule measures against, as --explain tells: body-too-short=20.")
  private Map<String, String> thresholds = new LinkedHashMap<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Read settings from FILE; else from .wirecopy.toml in the folder of the first path, or"
              + " the nearest above it.")
  private @Nullable Path config;

  private @Nullable Path baseline;

  /**
   * What to judge by.
   *
   * @param path the first path that is checked
   */
  Settings settings(String path) throws IOException {
    try {
      return read(path);
    } catch (CheckSettings.WrongException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Settings read(String path) throws IOException {
    Optional<Path> found = config == null ? CheckSettings.find(path) : Optional.of(config);
    if (config != null && !Files.isReadable(config)) {
      throw usage(config + ": no such file");
    }
    Set<String> rules = new LinkedHashSet<>(StandardRules.names());
    Map<String, Double> allowed = new HashMap<>();
    Map<String, Double> measures = new HashMap<>();
    Set<String> languages = Set.of();
    List<Settings.FileIgnore> files = List.of();
    if (found.isPresent()) {
      CheckSettings file = CheckSettings.read(found.get());
      if (!file.select().isEmpty()) {
        rules.retainAll(file.select());
      }
      rules.removeAll(file.ignore());
      allowed.putAll(file.rates());
      measures.putAll(file.thresholds());
      languages = file.languages();
      files = file.files();
      baseline = file.baseline().orElse(null);
    }
    select.forEach(this::require);
    ignore.forEach(this::require);
    if (!select.isEmpty()) {
      rules = new LinkedHashSet<>(select);
    }
    rules.removeAll(ignore);
    rates.forEach((rule, rate) -> allowed.put(rateOf(rule), number("--max-rate", rule, rate)));
    thresholds.forEach((rule, at) -> measures.put(measured(rule), number("--threshold", rule, at)));
    return new Settings(rules, measures, allowed, languages, files);
  }

  /** The baseline that the file names. */
  Optional<Path> baseline() {
    return Optional.ofNullable(baseline);
  }

  Rule require(String name) {
    return StandardRules.find(name).orElseThrow(() -> unknown(name, StandardRules.names()));
  }

  private String rateOf(String name) {
    if (!name.equals(Settings.ALL)) {
      require(name);
    }
    return name;
  }

  private String measured(String name) {
    if (require(name).threshold().isEmpty()) {
      throw usage("--threshold: " + name + " measures against no number");
    }
    return name;
  }

  private double number(String option, String rule, String text) {
    return Percentage.read(text)
        .orElseThrow(() -> usage(option + ": '" + text + "' is no number; write " + rule + "=2"));
  }

  private ParameterException unknown(String name, List<String> names) {
    return usage(
        "no rule is called '"
            + name
            + "'"
            + Spelling.nearest(name, names).map(near -> "; did you mean " + near + "?").orElse(""));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
