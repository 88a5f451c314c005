package org.wirecopy.model;

/** How many lines there are of each kind. */
final class KindCounts {

  private static final int KINDS = LineKind.values().length;

  private final int[] counts = new int[KINDS];

  void add(LineKind kind) {
    counts[kind.ordinal()]++;
  }

  int of(LineKind kind) {
    return counts[kind.ordinal()];
  }
}
