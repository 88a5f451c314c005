package org.wirecopy.model;

/**
 * The recurrent units of a net in one direction, on their way from line to line: each keeps of its
 * state what its update gate says, and takes the rest from what it reads.
 */
final class GatedUnits {

  private final NetLayout layout;
  private final float[] weights;
  private final float[][] rows;
  private final int direction;
  private final Products products;

  /** After the last line that was read. */
  final float[] state;

  /** What the state added to the sums that open the gates: of reset, update and candidate. */
  final float[] fromState;

  /** How far the gates opened: first reset, then update. */
  final float[] opened;

  final float[] candidate;

  /**
   * Units that have read nothing.
   *
   * @param direction 0 downwards, 1 upwards
   */
  GatedUnits(LineNet net, int direction, Products products) {
    layout = net.layout();
    weights = net.weights();
    rows = net.rows().recurrent()[direction];
    this.direction = direction;
    this.products = products;
    int hidden = layout.hidden();
    state = new float[hidden];
    fromState = new float[NetLayout.GATES * hidden];
    opened = new float[2 * hidden];
    candidate = new float[hidden];
  }

  /**
   * Moves the state past a line.
   *
   * @param sums for both directions' gates, as far as they depend on the line itself
   */
  void read(float[] sums) {
    int at = direction * fromState.length;
    System.arraycopy(weights, layout.recurrentBias(direction), fromState, 0, fromState.length);
    products.add(fromState, state, rows);
    // Each loop does one thing to whole arrays, so that the compiler takes several values at once.
    for (int i = 0; i < opened.length; i++) {
      opened[i] = sums[at + i] + fromState[i];
    }
    Squash.sigmoid(opened);
    int last = opened.length;
    for (int h = 0; h < candidate.length; h++) {
      candidate[h] = sums[at + last + h] + opened[h] * fromState[last + h];
    }
    Squash.tanh(candidate);
    for (int h = 0; h < state.length; h++) {
      state[h] = candidate[h] + opened[state.length + h] * (state[h] - candidate[h]);
    }
  }
}
