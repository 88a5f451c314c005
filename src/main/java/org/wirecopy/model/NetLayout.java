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

  /** Different tokens; 0 is none. */
  static final int TOKENS = 1 << LineScan.TOKEN_BITS;

  /** Figures that stand for a token. */
  static final int TOKEN_WIDTH = 8;

  /** A line's figures, and those of its first and of its last tokens. */
  int inputs() {
    return figures + 2 * TOKEN_WIDTH;
  }

  /** Three gates of a recurrent unit: reset, update, candidate. */
  static final int GATES = 3;

  int inputWeights() {
    return 0;
  }

  /** Those of the tokens' sums; the last of the input weights. */
  int tokenInputWeights() {
    return inputWeights() + figures * projected;
  }

  int inputBias() {
    return inputWeights() + inputs() * projected;
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
    return outputWeights() + 2 * hidden + projected;
  }

  int tokenWeights() {
    return outputBias() + 1;
  }

  /** Weights in all. */
  int size() {
    return tokenWeights() + TOKENS * TOKEN_WIDTH;
  }

  /** Width of both directions' gates. */
  int gates() {
    return 2 * GATES * hidden;
  }
}
