package org.wirecopy.model;

import java.util.EnumMap;
import java.util.Map;

/** How many lines there are of each kind. */
final class KindCounts {

  private final Map<LineKind, Integer> counts = new EnumMap<>(LineKind.class);

  void add(LineKind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  int of(LineKind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
