package org.wirecopy;

import java.util.List;

/** The middle of what rounds of a benchmark gave: what else the machine does moves it least. */
public final class Median {

  private Median() {}

  /** The value in the middle, or the mean of the two. */
  public static double of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
