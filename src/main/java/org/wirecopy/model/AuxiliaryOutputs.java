package org.wirecopy.model;

import org.jspecify.annotations.Nullable;

/**
 * Outputs that a net has only while it learns, beside its log-odds: guesses at other shares of each
 * line, each a weighted sum of the same states and figures, so that these are worth more (Caruana
 * 1997). Their weights stand behind the net's own in one array, and are left out of the net that is
 * kept.
 */
record AuxiliaryOutputs(NetLayout layout, int count) {

  /** Weights of the net and of the guesses. */
  int size() {
    return bias() + count;
  }

  int weights() {
    return layout.size();
  }

  int bias() {
    return weights() + count * width();
  }

  private int width() {
    return 2 * layout.hidden() + layout.projected();
  }

  /**
   * How wrong the guesses at a line are: by how much each log-odds ought to fall.
   *
   * @param weights of the net and of the guesses
   * @param shares what is true of the line, from 0 to 1
   */
  float[] errors(LineNet.Trace trace, int line, float[] weights, float[] shares) {
    float[] errors = new float[count];
    float[] states = kept(trace, line);
    float[] projected = trace.projected[line];
    int at = weights();
    for (int k = 0; k < count; k++) {
      float sum = weights[bias() + k];
      for (int h = 0; h < states.length; h++) {
        sum += weights[at++] * states[h];
      }
      for (float figure : projected) {
        sum += weights[at++] * figure;
      }
      errors[k] = Squash.sigmoid(sum) - shares[k];
    }
    return errors;
  }

  /**
   * Back-propagation of what the guesses at a line change.
   *
   * @param byGuess how the quantity of interest changes with each guess's log-odds
   */
  void back(
      LineNet.Trace trace,
      int line,
      float[] weights,
      float[] byGuess,
      float[] byWeight,
      float[] byProjected,
      float[] byState) {
    float[] states = kept(trace, line);
    LineNet.@Nullable Blanks blanks = trace.blanks;
    float[] projected = trace.projected[line];
    int at = weights();
    for (int k = 0; k < count; k++) {
      byWeight[bias() + k] += byGuess[k];
      for (int h = 0; h < states.length; h++, at++) {
        byWeight[at] += byGuess[k] * states[h];
        byState[h] += byGuess[k] * weights[at] * (blanks == null ? 1 : blanks.states()[line][h]);
      }
      for (int p = 0; p < projected.length; p++, at++) {
        byWeight[at] += byGuess[k] * projected[p];
        byProjected[p] += byGuess[k] * weights[at];
      }
    }
  }

  /** The states that are not blanked. */
  private static float[] kept(LineNet.Trace trace, int line) {
    LineNet.@Nullable Blanks blanks = trace.blanks;
    if (blanks == null) {
      return trace.states[line];
    }
    float[] kept = trace.states[line].clone();
    for (int h = 0; h < kept.length; h++) {
      kept[h] *= blanks.states()[line][h];
    }
    return kept;
  }
}
