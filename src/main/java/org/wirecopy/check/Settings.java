package org.wirecopy.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is checked, and how strictly.
 *
 * @param rules the names of the rules that judge
 * @param thresholds what rules measure against, by name, where it is not their own standard
 * @param rates the percentage of dumps that may have a finding, by rule; {@link #ALL} for any rule
 * @param languages the languages that the corpus is in; empty where nobody says
 * @param files rules that do not judge some files
 */
public record Settings(
    Set<String> rules,
    Map<String, Double> thresholds,
    Map<String, Double> rates,
    Set<String> languages,
    List<FileIgnore> files) {

  /** Stands for any rule among the rates. */
  public static final String ALL = "all";

  /** Every rule, with its own standard. */
  public static final Settings STANDARD =
      new Settings(Set.copyOf(StandardRules.names()), Map.of(), Map.of(), Set.of(), List.of());

  public Settings {
    rules = Set.copyOf(rules);
    thresholds = Map.copyOf(thresholds);
    rates = Map.copyOf(rates);
    languages = Set.copyOf(languages);
    files = List.copyOf(files);
  }

  /**
   * Files that some rules do not judge.
   *
   * @param files tells them by their paths
   * @param rules the rules' names
   */
  public record FileIgnore(Predicate<String> files, Set<String> rules) {}

  double threshold(Rule rule) {
    double standard = rule.threshold().map(Rule.Threshold::standard).orElse(0.0);
    return thresholds.getOrDefault(rule.name(), standard);
  }

  /**
   * Whether a rule judges a copy.
   *
   * @param silenced the rules that it says itself it is not to be judged by
   */
  boolean judges(Rule rule, String path, Set<String> silenced) {
    return rules.contains(rule.name())
        && !silenced.contains(rule.name())
        && files.stream()
            .noneMatch(file -> file.rules().contains(rule.name()) && file.files().test(path));
  }
}
