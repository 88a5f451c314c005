package org.wirecopy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes what one rule finds when it compares copies. */
public final class CorpusFindings {

  /** A finding and the copy that it is about. */
  record Entry(long order, Finding finding) {}

  private final Rule rule;
  private final double threshold;
  private final Set<String> languages;
  private final List<Entry> found = new ArrayList<>();

  CorpusFindings(Rule rule, double threshold, Set<String> languages) {
    this.rule = rule;
    this.threshold = threshold;
    this.languages = Set.copyOf(languages);
  }

  /** The number to measure against. */
  public double threshold() {
    return threshold;
  }

  /** The languages that the corpus is said to be in; empty where nobody says. */
  public Set<String> languages() {
    return languages;
  }

  /** Something about a copy. */
  public void whole(Digest copy, String message) {
    if (copy.silenced().contains(rule.name())) {
      return;
    }
    Finding finding =
        new Finding(
            rule.name(),
            rule.severity(),
            copy.id(),
            copy.path(),
            copy.line(),
            message,
            rule.doc().mend(),
            "",
            Fingerprint.of(rule.name(), copy.key(), ""));
    found.add(new Entry(copy.order(), finding));
  }

  List<Entry> found() {
    return List.copyOf(found);
  }
}
