package org.wirecopy.model;

/**
 * Where each of the net's layers keeps its weights in the one array that holds them all. Matrices
 * are kept input by input, so that one input's weights lie side by side.
 *
 * @param figures of a line
 * @param projected figures that they are pressed into
 * @param hidden state of the recurrent layer, each way
 */
record NetLayout(int figures, int projected, int hidden) {

  /** Three gates of a recurrent unit: reset, update, candidate. */
  static final int GATES = 3;

  int inputWeights() {
    return 0;
  }

  int inputBias() {
    return inputWeights() + figures * projected;
  }

  int normGain() {
    return inputBias() + projected;
  }

  int normBias() {
    return normGain() + projected;
  }

  /** Both directions' gates side by side. */
  int gateWeights() {
    return normBias() + projected;
  }

  int gateBias() {
    return gateWeights() + projected * gates();
  }

  int recurrentWeights(int direction) {
    return gateBias() + gates() + direction * hidden * GATES * hidden;
  }

  int recurrentBias(int direction) {
    return recurrentWeights(2) + direction * GATES * hidden;
  }

  int outputWeights() {
    return recurrentBias(2);
  }

  int outputBias() {
    return outputWeights() + seen();
  }

  /** What an output sees of a line: the states both ways, then the projected figures. */
  int seen() {
    return 2 * hidden + projected;
  }

  /** Weights in all. */
  int size() {
    return outputBias() + 1;
  }

  /** Width of both directions' gates. */
  int gates() {
    return 2 * GATES * hidden;
  }
}
