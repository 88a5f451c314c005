package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What back-propagation says is what a small change of each weight and figure does. */
class NetGradientTest {

  private static final int LINES = 6;
  private static final int FIGURES = 7;
  private static final float STEP = 0.02f;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isTheSlopeByEachWeight(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NetLayout layout = new NetLayout(FIGURES, 6, 5);
    float[] weights = weights(layout, random);
    NetInput page = page(random);
    float[] byOdds = new float[LINES];
    for (int i = 0; i < LINES; i++) {
      byOdds[i] = (float) random.nextGaussian();
    }
    LineNet net = new LineNet(layout, weights);
    NetGradient gradient = new NetGradient(net);
    gradient.add(net.trace(page, null), byOdds);
    for (int k = 0; k < 200; k++) {
      int i = random.nextInt(weights.length);
      float weight = weights[i];
      weights[i] = weight + STEP;
      double above = sum(odds(layout, weights, page), byOdds);
      weights[i] = weight - STEP;
      double below = sum(odds(layout, weights, page), byOdds);
      weights[i] = weight;
      double slope = (above - below) / (2 * STEP);
      assertEquals(
          slope,
          gradient.byWeight[i],
          0.05 + 0.1 * Math.abs(slope),
          "weight " + i + " seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void isTheSlopeByEachFigureOfALine(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NetLayout layout = new NetLayout(FIGURES, 6, 5);
    LineNet net = new LineNet(layout, weights(layout, random));
    NetInput page = page(random);
    float[][] slopes = new NetGradient(net).ofLine(net.trace(page, null), 2, LINES);
    for (int line = 0; line < LINES; line++) {
      for (int figure = 0; figure < FIGURES; figure++) {
        float value = page.values()[figure][line];
        page.values()[figure][line] = value + STEP;
        double above = net.trace(page, null).odds[2];
        page.values()[figure][line] = value - STEP;
        double below = net.trace(page, null).odds[2];
        page.values()[figure][line] = value;
        double slope = (above - below) / (2 * STEP);
        assertEquals(slope, slopes[line][figure], 0.01 + 0.1 * Math.abs(slope), "seed " + seed);
      }
    }
  }

  static float[] weights(NetLayout layout, SplittableRandom random) {
    float[] weights = new float[layout.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextDouble(-0.5, 0.5);
    }
    for (int i = layout.normGain(); i < layout.normBias(); i++) {
      weights[i] += 1;
    }
    return weights;
  }

  static NetInput page(SplittableRandom random) {
    float[][] figures = new float[FIGURES][LINES];
    for (float[] figure : figures) {
      for (int line = 0; line < LINES; line++) {
        figure[line] = (float) random.nextGaussian();
      }
    }
    return new NetInput(LINES, figures);
  }

  /** By a new net: one whose weights changed would not notice. */
  private static float[] odds(NetLayout layout, float[] weights, NetInput page) {
    return new LineNet(layout, weights).trace(page, null).odds;
  }

  private static double sum(float[] odds, float[] byOdds) {
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      sum += (double) odds[i] * byOdds[i];
    }
    return sum;
  }
}
