package org.wirecopy.check;

import java.util.ArrayList;
import java.util.List;

/** Takes what one rule finds in one copy. */
public final class Findings {

  private final Rule rule;
  private final Subject subject;
  private final double threshold;
  private final List<Finding> found = new ArrayList<>();

  Findings(Rule rule, Subject subject, double threshold) {
    this.rule = rule;
    this.subject = subject;
    this.threshold = threshold;
  }

  /** The number to measure against. */
  public double threshold() {
    return threshold;
  }

  /** Something about all of the copy. */
  public void whole(String message) {
    add(subject.path(), subject.line(), message, "");
  }

  /** Something in a passage. */
  public void at(Passage passage, String message) {
    at(passage, message, passage.text());
  }

  /**
   * Something in a passage.
   *
   * @param excerpt the text around it
   */
  public void at(Passage passage, String message, String excerpt) {
    String place = passage.place().isEmpty() ? "" : " (" + passage.place() + ")";
    add(passage.path(), passage.line(), message + place, excerpt);
  }

  private void add(String path, long line, String message, String excerpt) {
    found.add(
        new Finding(
            rule.name(),
            rule.severity(),
            subject.id(),
            path,
            line,
            message,
            rule.doc().mend(),
            Fingerprint.shortened(excerpt),
            Fingerprint.of(rule.name(), subject.key(), excerpt)));
  }

  List<Finding> found() {
    return List.copyOf(found);
  }
}
