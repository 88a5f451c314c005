package org.wirecopy.model;

import java.util.Arrays;

/**
 * A net's weights cut into rows, each an array of its own, as {@link Products} needs them: one row
 * for each value that is multiplied.
 *
 * @param gates for each projected figure
 * @param recurrent by direction, for each unit's state
 */
record NetRows(float[][] gates, float[][][] recurrent) {

  static NetRows of(NetLayout layout, float[] weights) {
    int width = NetLayout.GATES * layout.hidden();
    return new NetRows(
        rows(weights, layout.gateWeights(), layout.projected(), layout.gates()),
        new float[][][] {
          rows(weights, layout.recurrentWeights(0), layout.hidden(), width),
          rows(weights, layout.recurrentWeights(1), layout.hidden(), width)
        });
  }

  /** For the way back: for each gate its share of each figure, and of each state. */
  NetRows turned(NetLayout layout) {
    int width = NetLayout.GATES * layout.hidden();
    return new NetRows(
        Products.turned(gates, layout.gates()),
        new float[][][] {
          Products.turned(recurrent[0], width), Products.turned(recurrent[1], width)
        });
  }

  static float[][] rows(float[] weights, int from, int count, int width) {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = Arrays.copyOfRange(weights, from + i * width, from + (i + 1) * width);
    }
    return rows;
  }
}
