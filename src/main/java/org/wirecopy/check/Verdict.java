package org.wirecopy.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What findings mean for a build.
 *
 * @param findings those that are new
 * @param known how many more the baseline knows
 * @param dumps how many dumps were judged
 * @param failing the rules whose findings fail the build
 */
public record Verdict(List<Finding> findings, long known, long dumps, Set<String> failing) {

  private static final double PERCENT = 100;

  public Verdict {
    findings = List.copyOf(findings);
    failing = Set.copyOf(failing);
  }

  /** Weighs findings against the rates that are allowed. */
  public static Verdict of(List<Finding> fresh, long known, long dumps, Map<String, Double> rates) {
    Map<String, Set<String>> bad = new TreeMap<>();
    Set<String> any = new HashSet<>();
    for (Finding finding : fresh) {
      String dump = finding.path() + '\0' + finding.dump();
      bad.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).add(dump);
      any.add(dump);
    }
    Set<String> failing = new HashSet<>();
    Double all = rates.get(Settings.ALL);
    if (all == null || isOver(any.size(), dumps, all)) {
      bad.forEach(
          (rule, of) -> {
            Double rate = rates.get(rule);
            if (rate == null || isOver(of.size(), dumps, rate)) {
              failing.add(rule);
            }
          });
    }
    return new Verdict(fresh, known, dumps, failing);
  }

  private static boolean isOver(long bad, long dumps, double percent) {
    return bad * PERCENT > percent * dumps;
  }

  /** Whether the build fails. */
  public boolean fails() {
    return !failing.isEmpty();
  }
}
