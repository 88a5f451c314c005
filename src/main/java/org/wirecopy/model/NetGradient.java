package org.wirecopy.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a page's log-odds would change with each weight of the net and with each figure of each line:
 * back-propagation through a {@link LineNet.Trace}.
 */
final class NetGradient {

  private final NetLayout layout;
  private final float[] weights;

  /**
   * By weight, summed over all pages added; behind the net's own those of its guesses, where it has
   * any.
   */
  final float[] byWeight;

  NetGradient(LineNet net) {
    layout = net.layout();
    weights = net.weights();
    byWeight = new float[weights.length];
  }

  /**
   * Adds a page.
   *
   * @param byOdds how the quantity of interest changes with each line's log-odds
   */
  void add(LineNet.Trace trace, float[] byOdds) {
    back(trace, byOdds, null, 0, trace.lines, null);
  }

  /**
   * Adds a page with what the net guesses at.
   *
   * @param byOdds how the quantity of interest changes with each line's log-odds
   * @param byGuess the same for the log-odds of each guess at a line; null for lines without any
   */
  void add(LineNet.Trace trace, float[] byOdds, float[] @Nullable [] byGuess) {
    back(trace, byOdds, byGuess, 0, trace.lines, null);
  }

  /**
   * How one line's log-odds change with each figure of the lines around it.
   *
   * @param reach lines each way that are looked at; what is further away counts for little
   * @return for each line its figures; null for lines out of reach
   */
  float[] @Nullable [] ofLine(LineNet.Trace trace, int line, int reach) {
    float[] byOdds = new float[trace.lines];
    byOdds[line] = 1;
    float[] @Nullable [] byInput = new float[trace.lines][];
    int first = Math.max(0, line - reach);
    int end = Math.min(trace.lines, line + reach + 1);
    for (int i = first; i < end; i++) {
      byInput[i] = new float[layout.figures()];
    }
    back(trace, byOdds, null, first, end, byInput);
    return byInput;
  }

  private void back(
      LineNet.Trace trace,
      float[] byOdds,
      float @Nullable [] @Nullable [] byGuess,
      int first,
      int end,
      float @Nullable [] @Nullable [] byInput) {
    int hidden = layout.hidden();
    float[][] byProjected = new float[trace.lines][layout.projected()];
    float[][] byState = new float[trace.lines][2 * hidden];
    for (int line = first; line < end; line++) {
      output(trace, line, byOdds[line], byProjected[line], byState[line]);
      float[] byOwn = byGuess == null ? null : byGuess[line];
      if (byOwn != null) {
        new AuxiliaryOutputs(layout, byOwn.length)
            .back(trace, line, weights, byOwn, byWeight, byProjected[line], byState[line]);
      }
    }
    float[][] byGate = new float[trace.lines][layout.gates()];
    float[] carried = new float[hidden];
    for (int line = end - 1; line >= first; line--) {
      step(trace, line, line - 1, 0, carried, byState[line], byGate[line]);
    }
    Arrays.fill(carried, 0);
    for (int line = first; line < end; line++) {
      step(trace, line, line + 1, 1, carried, byState[line], byGate[line]);
    }
    for (int line = first; line < end; line++) {
      addBias(layout.gateBias(), byGate[line]);
      multiplyBack(trace.projected[line], layout.gateWeights(), byGate[line], byProjected[line]);
      project(trace, line, byProjected[line], byInput == null ? null : byInput[line]);
    }
  }

  private void output(
      LineNet.Trace trace, int line, float byOdds, float[] byProjected, float[] byState) {
    byWeight[layout.outputBias()] += byOdds;
    int at = layout.outputWeights();
    float[] states = trace.states[line];
    for (int h = 0; h < states.length; h++, at++) {
      float kept = trace.blanks == null ? 1 : trace.blanks.states()[line][h];
      byWeight[at] += byOdds * states[h] * kept;
      byState[h] = byOdds * weights[at] * kept;
    }
    float[] projected = trace.projected[line];
    for (int p = 0; p < projected.length; p++, at++) {
      byWeight[at] += byOdds * projected[p];
      byProjected[p] = byOdds * weights[at];
    }
  }

  /**
   * One recurrent step back; {@code carried} goes on to the line before, in the step's direction.
   */
  private void step(
      LineNet.Trace trace,
      int line,
      int before,
      int direction,
      float[] carried,
      float[] byState,
      float[] byGate) {
    int hidden = layout.hidden();
    int width = NetLayout.GATES * hidden;
    int at = direction * width;
    int own = direction * hidden;
    float[] gates = trace.gates[line];
    float[] previous = new float[hidden];
    if (before >= 0 && before < trace.lines) {
      System.arraycopy(trace.states[before], own, previous, 0, hidden);
    }
    float[] byRecurrent = new float[width];
    float[] onward = new float[hidden];
    for (int h = 0; h < hidden; h++) {
      float byOwn = byState[own + h] + carried[h];
      float reset = gates[at + h];
      float update = gates[at + hidden + h];
      float candidate = gates[at + 2 * hidden + h];
      float byCandidate = byOwn * (1 - update) * (1 - candidate * candidate);
      float byUpdate = byOwn * (previous[h] - candidate) * update * (1 - update);
      float byReset = byCandidate * trace.recurrent[line][own + h] * reset * (1 - reset);
      byGate[at + h] = byReset;
      byGate[at + hidden + h] = byUpdate;
      byGate[at + 2 * hidden + h] = byCandidate;
      byRecurrent[h] = byReset;
      byRecurrent[hidden + h] = byUpdate;
      byRecurrent[2 * hidden + h] = byCandidate * reset;
      onward[h] = byOwn * update;
    }
    addBias(layout.recurrentBias(direction), byRecurrent);
    multiplyBack(previous, layout.recurrentWeights(direction), byRecurrent, onward);
    System.arraycopy(onward, 0, carried, 0, hidden);
  }

  private void project(
      LineNet.Trace trace, int line, float[] byProjected, float @Nullable [] byInput) {
    int width = layout.projected();
    float[] normed = trace.normed[line];
    float[] byNormed = new float[width];
    float mean = 0;
    float slope = 0;
    for (int p = 0; p < width; p++) {
      if (trace.projected[line][p] > 0) {
        float by =
            trace.blanks == null
                ? byProjected[p]
                : byProjected[p] * trace.blanks.projected()[line][p];
        byWeight[layout.normGain() + p] += by * normed[p];
        byWeight[layout.normBias() + p] += by;
        byNormed[p] = by * weights[layout.normGain() + p];
      }
      mean += byNormed[p];
      slope += byNormed[p] * normed[p];
    }
    mean /= width;
    slope /= width;
    for (int p = 0; p < width; p++) {
      byNormed[p] = (byNormed[p] - mean - normed[p] * slope) / trace.deviation[line];
    }
    addBias(layout.inputBias(), byNormed);
    float[] figures = new float[trace.input.width()];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = trace.input.at(i, line);
    }
    multiplyBack(figures, layout.inputWeights(), byNormed, byInput);
  }

  private void addBias(int bias, float[] bySum) {
    for (int j = 0; j < bySum.length; j++) {
      byWeight[bias + j] += bySum[j];
    }
  }

  /**
   * Back through sums of products: adds to the weights' gradient and to that of the values.
   *
   * @param byValue null where the values' gradient is of no interest
   */
  private void multiplyBack(float[] values, int matrix, float[] bySum, float @Nullable [] byValue) {
    int width = bySum.length;
    for (int i = 0; i < values.length; i++) {
      int row = matrix + i * width;
      float value = values[i];
      if (value != 0) {
        for (int j = 0; j < width; j++) {
          byWeight[row + j] += value * bySum[j];
        }
      }
      if (byValue == null) {
        continue;
      }
      // Four sums side by side, so that they need not wait for one another.
      float sum0 = 0;
      float sum1 = 0;
      float sum2 = 0;
      float sum3 = 0;
      int j = 0;
      for (; j + 3 < width; j += 4) {
        sum0 += weights[row + j] * bySum[j];
        sum1 += weights[row + j + 1] * bySum[j + 1];
        sum2 += weights[row + j + 2] * bySum[j + 2];
        sum3 += weights[row + j + 3] * bySum[j + 3];
      }
      for (; j < width; j++) {
        sum0 += weights[row + j] * bySum[j];
      }
      byValue[i] += sum0 + sum1 + sum2 + sum3;
    }
  }
}
