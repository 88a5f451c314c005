package org.wirecopy.model;

import java.util.Arrays;

/**
 * A {@link LineNet} arranged for reading pages, which keeps nothing that only training needs. What
 * makes it fast:
 *
 * <ul>
 *   <li>The innermost loops are those of {@link Products}.
 *   <li>A figure that is the same for all lines of a page, as most are (phrases that do not come,
 *       filters that removed nothing), counts once for the page.
 *   <li>What the rectifier holds back, about half of a line's projected figures, is passed over.
 * </ul>
 *
 * <p>It adds in another order than {@link LineNet#trace}, so that the last digits may differ.
 */
final class ReadingNet {

  private final NetLayout layout;
  private final float[] weights;
  private final LineNet net;

  ReadingNet(LineNet net) {
    layout = net.layout();
    weights = net.weights();
    this.net = net;
  }

  /** The log-odds that each line belongs to the body. */
  float[] odds(NetInput input) {
    int lines = input.lines();
    float[] odds = new float[lines];
    float[][] gates = new float[lines][];
    Products products = new Products();
    float[][] figures = projectionSums(input, products);
    normAndRectify(figures, lines);
    addOutputs(figures, odds);
    float[] projected = new float[layout.projected()];
    for (int line = 0; line < lines; line++) {
      for (int p = 0; p < projected.length; p++) {
        projected[p] = figures[p][line];
      }
      gates[line] = gates(projected, products);
    }
    readWay(0, gates, odds, products);
    readWay(1, gates, odds, products);
    return odds;
  }

  /** For each projected figure its values before they are normed, line by line. */
  private float[][] projectionSums(NetInput input, Products products) {
    int width = layout.projected();
    float[] start = Arrays.copyOfRange(weights, layout.inputBias(), layout.inputBias() + width);
    float[][] values = new float[input.width()][];
    int[] rows = new int[input.width()];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      float[] ofInput = input.values()[i];
      int row = layout.inputWeights() + i * width;
      if (ofInput != null && isConstant(ofInput)) {
        for (int p = 0; p < width; p++) {
          start[p] += ofInput[0] * weights[row + p];
        }
      } else if (ofInput != null) {
        values[count] = ofInput;
        rows[count++] = row;
      }
    }
    float[][] sums = new float[width][input.lines()];
    float[] factors = new float[count];
    for (int p = 0; p < width; p++) {
      Arrays.fill(sums[p], start[p]);
      for (int i = 0; i < count; i++) {
        factors[i] = weights[rows[i] + p];
      }
      products.add(sums[p], factors, values);
    }
    return sums;
  }

  private static boolean isConstant(float[] values) {
    for (float value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return values.length > 0;
  }

  /** Figure by figure, so that the innermost loops go over the lines. */
  private void normAndRectify(float[][] figures, int lines) {
    int width = figures.length;
    float[] mean = new float[lines];
    for (float[] figure : figures) {
      Products.addOne(mean, 1, figure);
    }
    for (int line = 0; line < lines; line++) {
      mean[line] /= width;
    }
    float[] deviation = new float[lines];
    for (float[] figure : figures) {
      subtract(figure, mean, deviation);
    }
    for (int line = 0; line < lines; line++) {
      deviation[line] = LineNet.deviation(deviation[line] / width);
    }
    for (int p = 0; p < width; p++) {
      rectify(
          figures[p], deviation, weights[layout.normGain() + p], weights[layout.normBias() + p]);
    }
  }

  private static void subtract(float[] figure, float[] mean, float[] squares) {
    for (int line = 0; line < figure.length; line++) {
      float apart = figure[line] - mean[line];
      figure[line] = apart;
      squares[line] += apart * apart;
    }
  }

  private static void rectify(float[] figure, float[] deviation, float gain, float bias) {
    for (int line = 0; line < figure.length; line++) {
      figure[line] = Math.max(gain * (figure[line] / deviation[line]) + bias, 0);
    }
  }

  private void addOutputs(float[][] figures, float[] odds) {
    int at = layout.outputWeights() + 2 * layout.hidden();
    for (int p = 0; p < figures.length; p++) {
      Products.addOne(odds, weights[at + p], figures[p]);
    }
    for (int line = 0; line < odds.length; line++) {
      odds[line] = weights[layout.outputBias()] + odds[line];
    }
  }

  /** Both directions' gates of a line as far as they depend on the line itself. */
  private float[] gates(float[] projected, Products products) {
    float[] gates =
        Arrays.copyOfRange(weights, layout.gateBias(), layout.gateBias() + layout.gates());
    products.add(gates, projected, net.rows().gates());
    return gates;
  }

  /** One way through the lines: 0 is downwards, 1 upwards. */
  private void readWay(int direction, float[][] gates, float[] odds, Products products) {
    GatedUnits units = new GatedUnits(net, direction, products);
    int last = gates.length - 1;
    for (int step = 0; step <= last; step++) {
      int line = direction == 0 ? step : last - step;
      units.read(gates[line]);
      odds[line] += outputOf(units.state, direction * layout.hidden());
    }
  }

  /** What the states add to the log-odds; their weights are those from {@code first} on. */
  private float outputOf(float[] states, int first) {
    int at = layout.outputWeights() + first;
    // Two sums side by side, so that they need not wait for one another.
    float even = 0;
    float odd = 0;
    int i = 0;
    for (; i + 1 < states.length; i += 2) {
      even += weights[at + i] * states[i];
      odd += weights[at + i + 1] * states[i + 1];
    }
    return i < states.length ? even + odd + weights[at + i] * states[i] : even + odd;
  }
}
