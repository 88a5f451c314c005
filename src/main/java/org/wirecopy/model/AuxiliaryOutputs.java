package org.wirecopy.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Outputs that a net has only while it learns, beside its log-odds: guesses at other shares of each
 * line, each a weighted sum of the same states and figures, so that these are worth more (Caruana
 * 1997). Their weights stand behind the net's own in one array, and are left out of the net that is
 * kept.
 */
record AuxiliaryOutputs(NetLayout layout, int count) {

  /** Those of a net with as many weights. */
  static AuxiliaryOutputs of(NetLayout layout, float[] weights) {
    return new AuxiliaryOutputs(layout, (weights.length - layout.size()) / (layout.seen() + 1));
  }

  /** Weights of the net and of the guesses. */
  int size() {
    return bias() + count;
  }

  /** Where the guesses' weights begin, one guess behind the other. */
  int weights() {
    return layout.size();
  }

  int bias() {
    return weights() + count * layout.seen();
  }

  /** The guesses' weights, a row for each. */
  float[][] rows(float[] weights) {
    return NetRows.rows(weights, weights(), count, layout.seen());
  }

  /**
   * How wrong the guesses are: by how much each log-odds ought to fall.
   *
   * @param weights of the net and of the guesses
   * @param shares for each line what is true of it, from 0 to 1; null where nothing is known
   * @return for each line an error for each guess; null where nothing is known
   */
  float[] @Nullable [] errors(LineNet.Trace trace, float[] weights, float[] @Nullable [] shares) {
    float[] @Nullable [] errors = new float[trace.lines][];
    float[][] seen = Products.turned(trace.seen, layout.seen());
    float[][] rows = rows(weights);
    Products products = new Products();
    float[] odds = new float[trace.lines];
    for (int k = 0; k < count; k++) {
      Arrays.fill(odds, weights[bias() + k]);
      products.add(odds, rows[k], seen);
      for (int line = 0; line < errors.length; line++) {
        float[] ofLine = shares[line];
        if (ofLine != null) {
          float[] errorsOfLine = errors[line];
          if (errorsOfLine == null) {
            errorsOfLine = new float[count];
            errors[line] = errorsOfLine;
          }
          errorsOfLine[k] = Squash.sigmoid(odds[line]) - ofLine[k];
        }
      }
    }
    return errors;
  }
}
