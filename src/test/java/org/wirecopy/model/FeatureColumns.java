package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks at the features of a page by their names. */
final class FeatureColumns {

  private FeatureColumns() {}

  /** The feature's value for each line. */
  static List<Double> column(FeatureMatrix features, String name) {
    for (int c = 0; c < features.width(); c++) {
      if (features.feature(c).name().equals(name)) {
        int column = c;
        return IntStream.range(0, features.lines())
            .mapToObj(line -> (double) features.get(line, column))
            .toList();
      }
    }
    throw new AssertionError(name);
  }

  static void assertNamed(FeatureMatrix features) {
    Set<String> names = new HashSet<>();
    for (int c = 0; c < features.width(); c++) {
      Feature feature = features.feature(c);
      assertTrue(names.add(feature.name()), feature.name());
      assertTrue(!feature.low().isBlank() && !feature.high().isBlank(), feature.name());
    }
  }
}
