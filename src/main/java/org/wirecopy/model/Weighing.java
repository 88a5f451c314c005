package org.wirecopy.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What weighed most when the model judged a line, in words. A figure's weight is how the log-odds
 * change with it times how far it lies from that of a usual line ("gradient times input"): exact
 * for small changes, an approximation for large ones.
 */
final class Weighing {

  /** Lines each way whose figures are looked at. */
  private static final int REACH = 6;

  private static final int MOST_NAMED = 3;

  /** A feature that weighs less than this share of the heaviest goes without saying. */
  private static final double LEAST_SHARE = 0.3;

  private final LineReading reading;
  private final FeatureMatrix features;
  private final List<LineNet.Trace> traces = new ArrayList<>();
  private final List<NetGradient> gradients = new ArrayList<>();

  Weighing(LineReading reading, FeatureMatrix features) {
    this.reading = reading;
    this.features = features;
    NetInput input = reading.scale().scale(features);
    for (LineNet net : reading.nets()) {
      traces.add(net.trace(input, null));
      gradients.add(new NetGradient(net));
    }
  }

  /** The two or three things that spoke most against the line. */
  String against(int line) {
    int columns = features.width();
    double[] own = new double[columns];
    double[] near = new double[columns];
    double[] nearValue = new double[columns];
    for (int k = 0; k < traces.size(); k++) {
      float[] @Nullable [] slopes = gradients.get(k).ofLine(traces.get(k), line, REACH);
      LineNet.Trace trace = traces.get(k);
      for (int i = Math.max(0, line - REACH); i < Math.min(trace.lines, line + REACH + 1); i++) {
        for (int input = 0; input < slopes[i].length; input++) {
          double value = trace.input.at(input, i);
          double weight = slopes[i][input] * value;
          int column = reading.scale().column(input);
          if (i == line) {
            own[column] += weight;
          } else {
            near[column] += weight;
            nearValue[column] += weight * value;
          }
        }
      }
    }
    List<Integer> heaviest =
        IntStream.range(0, 2 * columns)
            .boxed()
            .filter(c -> weight(c, own, near) < 0)
            .sorted(Comparator.comparingDouble(c -> weight(c, own, near)))
            .limit(20)
            .toList();
    List<String> said = new ArrayList<>();
    for (int c : heaviest) {
      if (said.size() == MOST_NAMED
          || weight(c, own, near) > LEAST_SHARE * weight(heaviest.get(0), own, near)) {
        break;
      }
      String words =
          c < columns
              ? phrase(c, reading.scale().isHigh(c, features.get(line, c)))
              : "nearby " + phrase(c - columns, nearValue[c - columns] < 0);
      if (!said.contains(words)) {
        said.add(words);
      }
    }
    return said.isEmpty() ? "reads as no part of the story" : String.join("; ", said);
  }

  private String phrase(int column, boolean high) {
    Feature feature = features.feature(column);
    return high ? feature.high() : feature.low();
  }

  private static double weight(int c, double[] own, double[] near) {
    return c < own.length ? own[c] : near[c - own.length];
  }
}
