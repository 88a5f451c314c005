package org.wirecopy.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A small recurrent net that reads a page's lines downwards and upwards at once, so that its
 * judgement of a line knows the whole page: each line's figures are pressed into fewer, gated
 * recurrent units (Cho et al. 2014) carry a state from line to line each way, and the line's
 * log-odds are a weighted sum of both states and of the line's own figures.
 *
 * <p>Immutable once trained; safe to share between threads.
 */
final class LineNet {

  private static final float NORM_EPSILON = 1e-5f;

  private final NetLayout layout;
  private final float[] weights;

  LineNet(NetLayout layout, float[] weights) {
    this.layout = layout;
    this.weights = weights;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(layout.figures());
    out.writeShort(layout.projected());
    out.writeShort(layout.hidden());
    for (float weight : weights) {
      out.writeFloat(weight);
    }
  }

  static LineNet read(DataInputStream in) throws IOException {
    NetLayout layout =
        new NetLayout(in.readUnsignedShort(), in.readUnsignedShort(), in.readUnsignedShort());
    byte[] bytes = in.readNBytes(layout.size() * Float.BYTES);
    if (bytes.length < layout.size() * Float.BYTES) {
      throw new EOFException();
    }
    float[] weights = new float[layout.size()];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(weights);
    return new LineNet(layout, weights);
  }

  NetLayout layout() {
    return layout;
  }

  float[] weights() {
    return weights;
  }

  /** What the net computed for a page, layer by layer; the gradient is computed back from it. */
  static final class Trace {
    final int lines;
    final float[][] inputs; // the figures, then those of the first and of the last tokens
    final short[][] tokens;
    final float[][] normed; // before gain and bias
    final float[] deviation; // of each line before it was normed
    final float[][] projected;
    final float[][] gates; // r, z, n of the downward direction, then of the upward
    final float[][] recurrent; // the candidate's share from the state, before the reset gate
    final float[][] states; // downward, then upward
    final float[] odds;

    final @Nullable Blanks blanks;

    Trace(PageInputs page, NetLayout layout, @Nullable Blanks blanks) {
      this.blanks = blanks;
      lines = page.figures().length;
      tokens = page.tokens();
      inputs = new float[lines][layout.inputs()];
      for (int line = 0; line < lines; line++) {
        System.arraycopy(page.figures()[line], 0, inputs[line], 0, layout.figures());
      }
      normed = new float[lines][layout.projected()];
      deviation = new float[lines];
      projected = new float[lines][layout.projected()];
      gates = new float[lines][layout.gates()];
      recurrent = new float[lines][2 * layout.hidden()];
      states = new float[lines][2 * layout.hidden()];
      odds = new float[lines];
    }
  }

  /**
   * What training blanks of a page, so that the net relies on no single figure: for each line
   * factors, 0 or what makes up for those that are 0.
   */
  record Blanks(float[][] projected, float[][] states) {}

  /** The log-odds that each line belongs to the body. */
  float[] odds(PageInputs page) {
    return trace(page, null).odds;
  }

  Trace trace(PageInputs page, @Nullable Blanks blanks) {
    Trace trace = new Trace(page, layout, blanks);
    for (int line = 0; line < trace.lines; line++) {
      readTokens(trace, line, 0);
      readTokens(trace, line, 1);
      project(trace, line);
      if (blanks != null) {
        multiply(trace.projected[line], blanks.projected[line]);
      }
      openGates(trace, line);
    }
    float[] state = new float[layout.hidden()];
    for (int line = 0; line < trace.lines; line++) {
      step(trace, line, 0, state);
    }
    Arrays.fill(state, 0);
    for (int line = trace.lines - 1; line >= 0; line--) {
      step(trace, line, 1, state);
    }
    for (int line = 0; line < trace.lines; line++) {
      trace.odds[line] = judge(trace, line);
    }
    return trace;
  }

  private static void multiply(float[] values, float[] factors) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factors[i];
    }
  }

  /** The sum of the tokens' figures; divided, so that long lines do not shout. */
  private void readTokens(Trace trace, int line, int end) {
    int at = layout.figures() + end * NetLayout.TOKEN_WIDTH;
    float[] inputs = trace.inputs[line];
    short[] tokens = trace.tokens[line];
    int count = 0;
    for (int t = end * LineScan.EDGE_TOKENS; t < (end + 1) * LineScan.EDGE_TOKENS; t++) {
      if (tokens[t] != 0) {
        int row = layout.tokenWeights() + tokens[t] * NetLayout.TOKEN_WIDTH;
        for (int j = 0; j < NetLayout.TOKEN_WIDTH; j++) {
          inputs[at + j] += weights[row + j];
        }
        count++;
      }
    }
    float share = tokenShare(count);
    for (int j = 0; j < NetLayout.TOKEN_WIDTH; j++) {
      inputs[at + j] *= share;
    }
  }

  static float tokenShare(int count) {
    return (float) (1 / Math.sqrt(count + 1.0));
  }

  private void project(Trace trace, int line) {
    int width = layout.projected();
    float[] sums = trace.normed[line];
    System.arraycopy(weights, layout.inputBias(), sums, 0, width);
    addProducts(trace.inputs[line], layout.inputs(), layout.inputWeights(), sums, width);
    float mean = 0;
    for (int p = 0; p < width; p++) {
      mean += sums[p];
    }
    mean /= width;
    float variance = 0;
    for (int p = 0; p < width; p++) {
      sums[p] -= mean;
      variance += sums[p] * sums[p];
    }
    float deviation = (float) Math.sqrt(variance / width + NORM_EPSILON);
    trace.deviation[line] = deviation;
    float[] projected = trace.projected[line];
    int gain = layout.normGain();
    int bias = layout.normBias();
    for (int p = 0; p < width; p++) {
      sums[p] /= deviation;
      projected[p] = Math.max(0, weights[gain + p] * sums[p] + weights[bias + p]);
    }
  }

  private void openGates(Trace trace, int line) {
    float[] gates = trace.gates[line];
    System.arraycopy(weights, layout.gateBias(), gates, 0, gates.length);
    addProducts(
        trace.projected[line], layout.projected(), layout.gateWeights(), gates, gates.length);
  }

  /** Moves the state past a line, in place. */
  private void step(Trace trace, int line, int direction, float[] state) {
    int hidden = layout.hidden();
    int width = NetLayout.GATES * hidden;
    float[] fromState = new float[width];
    System.arraycopy(weights, layout.recurrentBias(direction), fromState, 0, width);
    addProducts(state, hidden, layout.recurrentWeights(direction), fromState, width);
    float[] gates = trace.gates[line];
    int at = direction * width;
    int own = direction * hidden;
    for (int h = 0; h < hidden; h++) {
      float reset = Squash.sigmoid(gates[at + h] + fromState[h]);
      float update = Squash.sigmoid(gates[at + hidden + h] + fromState[hidden + h]);
      float candidate = Squash.tanh(gates[at + 2 * hidden + h] + reset * fromState[2 * hidden + h]);
      gates[at + h] = reset;
      gates[at + hidden + h] = update;
      gates[at + 2 * hidden + h] = candidate;
      trace.recurrent[line][own + h] = fromState[2 * hidden + h];
      state[h] = candidate + update * (state[h] - candidate);
      trace.states[line][own + h] = state[h];
    }
  }

  private float judge(Trace trace, int line) {
    float sum = weights[layout.outputBias()];
    int at = layout.outputWeights();
    float[] states = trace.states[line];
    for (int h = 0; h < states.length; h++) {
      sum +=
          weights[at++]
              * (trace.blanks == null ? states[h] : states[h] * trace.blanks.states[line][h]);
    }
    for (float projected : trace.projected[line]) {
      sum += weights[at++] * projected;
    }
    return sum;
  }

  /** Adds to {@code sums} the products of the values with a matrix of weights. */
  private void addProducts(float[] values, int count, int matrix, float[] sums, int width) {
    for (int i = 0; i < count; i++) {
      float value = values[i];
      if (value != 0) {
        int row = matrix + i * width;
        for (int j = 0; j < width; j++) {
          sums[j] += value * weights[row + j];
        }
      }
    }
  }
}
