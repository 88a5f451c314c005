package org.wirecopy.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What findings mean for a build. */
public final class Verdict {

  private static final double PERCENT = 100;

  private final Iterable<List<Finding>> found;
  private final Baseline baseline;
  private final Map<String, Long> byRule = new HashMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private final Map<String, Long> badDumps = new HashMap<>();

  /** Rules that only note something: they fail nothing, unless a rate is set for them. */
  private final Set<String> notes = new HashSet<>();

  private final Set<String> failing = new HashSet<>();
  private long dumps;
  private long files;
  private long known;

  private Verdict(Iterable<List<Finding>> found, Baseline baseline) {
    this.found = found;
    this.baseline = baseline;
  }

  /**
   * Weighs findings against the rates that are allowed.
   *
   * @param found the findings about each dump that was judged, none about some
   * @param baseline what is known, and does not count
   * @param rates the percentage of dumps that may have a finding, by rule
   */
  public static Verdict of(
      Iterable<List<Finding>> found, Baseline baseline, Map<String, Double> rates) {
    Verdict verdict = new Verdict(found, baseline);
    verdict.countAll();
    verdict.weigh(rates);
    return verdict;
  }

  private void countAll() {
    UnaryOperator<List<Finding>> fresh = baseline.filter();
    String file = null;
    for (List<Finding> all : found) {
      List<Finding> about = fresh.apply(all);
      dumps++;
      known += all.size() - about.size();
      for (Finding finding : about) {
        byRule.merge(finding.rule(), 1L, Long::sum);
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        files += finding.path().equals(file) ? 0 : 1; // those about one stand together
        file = finding.path();
      }
      about.stream()
          .map(Finding::rule)
          .distinct()
          .forEach(rule -> badDumps.merge(rule, 1L, Long::sum));
      boolean bad = about.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
      badDumps.merge(Settings.ALL, bad ? 1L : 0L, Long::sum);
      about.stream()
          .filter(finding -> finding.severity() == Severity.NOTE)
          .forEach(finding -> notes.add(finding.rule()));
    }
  }

  private void weigh(Map<String, Double> rates) {
    if (isAllowed(Settings.ALL, rates.get(Settings.ALL))) {
      return;
    }
    for (String rule : byRule.keySet()) {
      boolean noted = notes.contains(rule) && !rates.containsKey(rule);
      if (!noted && !isAllowed(rule, rates.get(rule))) {
        failing.add(rule);
      }
    }
  }

  private boolean isAllowed(String rule, @Nullable Double percent) {
    return percent != null && badDumps.getOrDefault(rule, 0L) * PERCENT <= percent * dumps;
  }

  /** The findings that are new, in their order; to be gone through as often as need be. */
  public Iterable<Finding> findings() {
    return () -> fresh().iterator();
  }

  /** Those of a rule. */
  public Iterable<Finding> findings(String rule) {
    return () -> fresh().filter(finding -> finding.rule().equals(rule)).iterator();
  }

  private Stream<Finding> fresh() {
    return StreamSupport.stream(found.spliterator(), false)
        .map(baseline.filter())
        .flatMap(List::stream);
  }

  /** How many findings are new. */
  public long count() {
    return byRule.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many of them are of a rule. */
  public long count(String rule) {
    return byRule.getOrDefault(rule, 0L);
  }

  /** How many of them are so grave. */
  public long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** In how many files they are. */
  public long files() {
    return files;
  }

  /** How many more the baseline knows. */
  public long known() {
    return known;
  }

  /** How many dumps were judged. */
  public long dumps() {
    return dumps;
  }

  /** Whether the build fails. */
  public boolean fails() {
    return !failing.isEmpty();
  }
}
