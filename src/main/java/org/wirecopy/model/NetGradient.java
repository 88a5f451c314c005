package org.wirecopy.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a page's log-odds would change with each weight of the net and with each figure of each line:
 * back-propagation through a {@link LineNet.Trace}.
 */
final class NetGradient {

  private final LineNet net;
  private final NetLayout layout;
  private final float[] weights;
  private final AuxiliaryOutputs guesses;
  private final Products products = new Products();
  private float @Nullable [][] inputsBack;

  /**
   * By weight, summed over all pages added; behind the net's own those of its guesses, where it has
   * any.
   */
  final float[] byWeight;

  NetGradient(LineNet net) {
    this.net = net;
    layout = net.layout();
    weights = net.weights();
    guesses = AuxiliaryOutputs.of(layout, weights);
    byWeight = new float[weights.length];
  }

  /**
   * How the quantity of interest changes with what the net computed for each line of a page.
   *
   * @param byState with the states, as far as the outputs see them
   * @param byGate with the sums that open the gates, as far as they depend on the line itself
   * @param byRecurrent by direction, with the shares of the state in these sums
   * @param byProjected with the projected figures
   * @param bySum with the sums that are normed and projected
   */
  private record Slopes(
      float[][] byState,
      float[][] byGate,
      float[][][] byRecurrent,
      float[][] byProjected,
      float[][] bySum) {

    Slopes(int lines, NetLayout layout) {
      this(
          new float[lines][2 * layout.hidden()],
          new float[lines][layout.gates()],
          new float[2][lines][NetLayout.GATES * layout.hidden()],
          new float[lines][layout.projected()],
          new float[lines][layout.projected()]);
    }
  }

  /**
   * Adds a page.
   *
   * @param byOdds how the quantity of interest changes with each line's log-odds
   */
  void add(LineNet.Trace trace, float[] byOdds) {
    add(trace, byOdds, new float[trace.lines][]);
  }

  /**
   * Adds a page with what the net guesses at.
   *
   * @param byOdds how the quantity of interest changes with each line's log-odds
   * @param byGuess the same for the log-odds of each guess at a line; null for lines without any
   */
  void add(LineNet.Trace trace, float[] byOdds, float[] @Nullable [] byGuess) {
    Slopes slopes = back(trace, byOdds, byGuess, 0, trace.lines);
    addOutputs(trace, byOdds, byGuess);
    for (int direction = 0; direction < 2; direction++) {
      float[][] byRecurrent = slopes.byRecurrent[direction];
      addBias(layout.recurrentBias(direction), byRecurrent);
      addRows(layout.recurrentWeights(direction), statesBefore(trace, direction), byRecurrent);
    }
    addBias(layout.gateBias(), slopes.byGate);
    addRows(
        layout.gateWeights(), Products.turned(trace.projected, layout.projected()), slopes.byGate);
    addNorm(trace, slopes.byProjected);
    addBias(layout.inputBias(), slopes.bySum);
    addRows(layout.inputWeights(), trace.input.values(), slopes.bySum);
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
    int first = Math.max(0, line - reach);
    int end = Math.min(trace.lines, line + reach + 1);
    Slopes slopes = back(trace, byOdds, new float[trace.lines][], first, end);
    float[] @Nullable [] byInput = new float[trace.lines][];
    for (int i = first; i < end; i++) {
      float[] ofFigures = new float[layout.figures()];
      products.add(ofFigures, slopes.bySum[i], inputsBack());
      byInput[i] = ofFigures;
    }
    return byInput;
  }

  /** For each projected figure its share of each of a line's own; for one line after another. */
  private float[][] inputsBack() {
    float[][] back = inputsBack;
    if (back == null) {
      int width = layout.projected();
      back =
          Products.turned(
              NetRows.rows(weights, layout.inputWeights(), layout.figures(), width), width);
      inputsBack = back;
    }
    return back;
  }

  private Slopes back(
      LineNet.Trace trace, float[] byOdds, float[] @Nullable [] byGuess, int first, int end) {
    Slopes slopes = new Slopes(trace.lines, layout);
    outputs(trace, byOdds, byGuess, slopes, first, end);
    float[] carried = new float[layout.hidden()];
    for (int line = end - 1; line >= first; line--) {
      step(trace, line, 0, carried, slopes);
    }
    Arrays.fill(carried, 0);
    for (int line = first; line < end; line++) {
      step(trace, line, 1, carried, slopes);
    }
    for (int line = first; line < end; line++) {
      float[] byProjected = slopes.byProjected[line];
      products.add(byProjected, slopes.byGate[line], net.turned().gates());
      for (int p = 0; p < byProjected.length; p++) {
        if (trace.projected[line][p] <= 0) {
          byProjected[p] = 0; // held back by the rectifier, or blanked
        } else if (trace.blanks != null) {
          byProjected[p] *= trace.blanks.projected()[line][p];
        }
      }
      norm(trace, line, byProjected, slopes.bySum[line]);
    }
    return slopes;
  }

  private void outputs(
      LineNet.Trace trace,
      float[] byOdds,
      float[] @Nullable [] byGuess,
      Slopes slopes,
      int first,
      int end) {
    int at = layout.outputWeights();
    float[] outputRow = Arrays.copyOfRange(weights, at, at + layout.seen());
    float[][] guessRows = guesses.rows(weights);
    float[] bySeen = new float[layout.seen()];
    for (int line = first; line < end; line++) {
      Arrays.fill(bySeen, 0);
      Products.addOne(bySeen, byOdds[line], outputRow);
      float[] byOwn = byGuess[line];
      if (byOwn != null) {
        products.add(bySeen, byOwn, guessRows);
      }
      float[] byState = slopes.byState[line];
      for (int h = 0; h < byState.length; h++) {
        byState[h] = trace.blanks == null ? bySeen[h] : bySeen[h] * trace.blanks.states()[line][h];
      }
      System.arraycopy(bySeen, byState.length, slopes.byProjected[line], 0, layout.projected());
    }
  }

  /** The line whose state a line's step began with: the one above, or on the way up below. */
  private static int before(int line, int direction) {
    return direction == 0 ? line - 1 : line + 1;
  }

  /**
   * One recurrent step back; {@code carried} goes on to the line before, in the step's direction.
   */
  private void step(LineNet.Trace trace, int line, int direction, float[] carried, Slopes slopes) {
    int hidden = layout.hidden();
    int at = direction * NetLayout.GATES * hidden;
    int own = direction * hidden;
    float[] gates = trace.gates[line];
    int before = before(line, direction);
    boolean isFirst = before < 0 || before == trace.lines;
    float[] byState = slopes.byState[line];
    float[] byGate = slopes.byGate[line];
    float[] byRecurrent = slopes.byRecurrent[direction][line];
    for (int h = 0; h < hidden; h++) {
      float previous = isFirst ? 0 : trace.states[before][own + h];
      float byOwn = byState[own + h] + carried[h];
      float reset = gates[at + h];
      float update = gates[at + hidden + h];
      float candidate = gates[at + 2 * hidden + h];
      float byCandidate = byOwn * (1 - update) * (1 - candidate * candidate);
      float byUpdate = byOwn * (previous - candidate) * update * (1 - update);
      float byReset = byCandidate * trace.recurrent[line][own + h] * reset * (1 - reset);
      byGate[at + h] = byReset;
      byGate[at + hidden + h] = byUpdate;
      byGate[at + 2 * hidden + h] = byCandidate;
      byRecurrent[h] = byReset;
      byRecurrent[hidden + h] = byUpdate;
      byRecurrent[2 * hidden + h] = byCandidate * reset;
      carried[h] = byOwn * update;
    }
    products.add(carried, byRecurrent, net.turned().recurrent()[direction]);
  }

  /** Back through the norm of a line's sums. */
  private void norm(LineNet.Trace trace, int line, float[] byProjected, float[] bySum) {
    int width = layout.projected();
    float[] normed = trace.normed[line];
    float mean = 0;
    float slope = 0;
    for (int p = 0; p < width; p++) {
      bySum[p] = byProjected[p] * weights[layout.normGain() + p];
      mean += bySum[p];
      slope += bySum[p] * normed[p];
    }
    mean /= width;
    slope /= width;
    for (int p = 0; p < width; p++) {
      bySum[p] = (bySum[p] - mean - normed[p] * slope) / trace.deviation[line];
    }
  }

  private void addOutputs(LineNet.Trace trace, float[] byOdds, float[] @Nullable [] byGuess) {
    addRows(layout.outputWeights(), new float[][] {byOdds}, trace.seen);
    for (float ofLine : byOdds) {
      byWeight[layout.outputBias()] += ofLine;
    }
    float[][] byOwn = new float[guesses.count()][trace.lines];
    for (int line = 0; line < trace.lines; line++) {
      float[] ofLine = byGuess[line];
      for (int k = 0; ofLine != null && k < ofLine.length; k++) {
        byOwn[k][line] = ofLine[k];
        byWeight[guesses.bias() + k] += ofLine[k];
      }
    }
    addRows(guesses.weights(), byOwn, trace.seen);
  }

  private void addNorm(LineNet.Trace trace, float[][] byProjected) {
    for (int line = 0; line < trace.lines; line++) {
      for (int p = 0; p < layout.projected(); p++) {
        byWeight[layout.normGain() + p] += byProjected[line][p] * trace.normed[line][p];
        byWeight[layout.normBias() + p] += byProjected[line][p];
      }
    }
  }

  /** For each unit its state before each line's step. */
  private float[][] statesBefore(LineNet.Trace trace, int direction) {
    int hidden = layout.hidden();
    float[][] states = new float[hidden][trace.lines];
    for (int line = 0; line < trace.lines; line++) {
      int before = before(line, direction);
      for (int h = 0; before >= 0 && before < trace.lines && h < hidden; h++) {
        states[h][line] = trace.states[before][direction * hidden + h];
      }
    }
    return states;
  }

  private void addBias(int bias, float[][] bySum) {
    for (float[] ofLine : bySum) {
      for (int j = 0; j < ofLine.length; j++) {
        byWeight[bias + j] += ofLine[j];
      }
    }
  }

  /**
   * Adds what the weights of a matrix bring about, which multiplied the values to sums.
   *
   * @param values for each row of the matrix that of each line; null where all are 0
   * @param bySum for each line how the quantity of interest changes with the sums
   */
  private void addRows(int matrix, float[] @Nullable [] values, float[][] bySum) {
    int width = bySum.length == 0 ? 0 : bySum[0].length;
    float[] row = new float[width];
    for (int i = 0; i < values.length; i++) {
      float[] ofLines = values[i];
      if (ofLines != null) {
        Arrays.fill(row, 0);
        products.add(row, ofLines, bySum);
        int at = matrix + i * width;
        for (int j = 0; j < width; j++) {
          byWeight[at + j] += row[j];
        }
      }
    }
  }
}
