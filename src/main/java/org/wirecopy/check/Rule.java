package org.wirecopy.check;

import java.util.Optional;

/** One kind of fault. Implementations hold no state and may be shared between threads. */
public interface Rule {

  /** Its name on the command line and in findings, kebab-case: {@code no-headline}. */
  String name();

  Severity severity();

  RuleDoc doc();

  /** The number that it measures against, where it has one. */
  default Optional<Threshold> threshold() {
    return Optional.empty();
  }

  /**
   * A number that users may set.
   *
   * @param standard what it is unless set
   * @param meaning what it counts: {@code words that a story has at least}
   */
  record Threshold(double standard, String meaning) {}
}
