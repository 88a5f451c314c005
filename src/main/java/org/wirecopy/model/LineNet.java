package org.wirecopy.model;

import java.io.DataOutputStream;
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
  private volatile @Nullable ReadingNet reading;
  private volatile @Nullable NetRows rows;
  private volatile @Nullable NetRows turned;

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

  static LineNet read(ByteBuffer in) {
    int figures = in.getShort() & 0xffff;
    int projected = in.getShort() & 0xffff;
    int hidden = in.getShort() & 0xffff;
    NetLayout layout = new NetLayout(figures, projected, hidden);
    return new LineNet(layout, LineModel.floats(in, layout.size()));
  }

  NetLayout layout() {
    return layout;
  }

  float[] weights() {
    return weights;
  }

  /** The weights as rows, of a net whose weights change no more. */
  NetRows rows() {
    NetRows cut = rows;
    if (cut == null) {
      cut = NetRows.of(layout, weights); // two threads may both cut them: they are the same
      rows = cut;
    }
    return cut;
  }

  /** The rows turned for the way back. */
  NetRows turned() {
    NetRows back = turned;
    if (back == null) {
      back = rows().turned(layout);
      turned = back;
    }
    return back;
  }

  /** What the net computed for a page, layer by layer; the gradient is computed back from it. */
  static final class Trace {
    final int lines;
    final NetInput input;
    final float[][] normed; // before gain and bias
    final float[] deviation; // of each line before it was normed
    final float[][] projected;
    final float[][] gates; // r, z, n of the downward direction, then of the upward
    final float[][] recurrent; // the candidate's share from the state, before the reset gate
    final float[][] states; // downward, then upward
    final float[][] seen; // by the outputs: the states that are not blanked, projected
    final float[] odds;
    final @Nullable Blanks blanks;

    Trace(NetInput input, NetLayout layout, @Nullable Blanks blanks) {
      this.blanks = blanks;
      lines = input.lines();
      this.input = input;
      normed = new float[lines][layout.projected()];
      deviation = new float[lines];
      projected = new float[lines][layout.projected()];
      gates = new float[lines][layout.gates()];
      recurrent = new float[lines][2 * layout.hidden()];
      states = new float[lines][2 * layout.hidden()];
      seen = new float[lines][layout.seen()];
      odds = new float[lines];
    }
  }

  /**
   * What training blanks of a page, so that the net relies on no single figure: for each line
   * factors, 0 or what makes up for those that are 0.
   */
  record Blanks(float[][] projected, float[][] states) {}

  /** The log-odds that each line belongs to the body. Not for a net that is still trained. */
  float[] odds(NetInput input) {
    ReadingNet net = reading;
    if (net == null) {
      net = new ReadingNet(this); // two threads may both make it: it is the same
      reading = net;
    }
    return net.odds(input);
  }

  Trace trace(NetInput input, @Nullable Blanks blanks) {
    Trace trace = new Trace(input, layout, blanks);
    project(trace);
    if (blanks != null) {
      for (int line = 0; line < trace.lines; line++) {
        multiply(trace.projected[line], blanks.projected[line]);
      }
    }
    Products products = new Products();
    for (int line = 0; line < trace.lines; line++) {
      System.arraycopy(weights, layout.gateBias(), trace.gates[line], 0, layout.gates());
      products.add(trace.gates[line], trace.projected[line], rows().gates());
    }
    GatedUnits downwards = new GatedUnits(this, 0, products);
    for (int line = 0; line < trace.lines; line++) {
      step(trace, line, 0, downwards);
    }
    GatedUnits upwards = new GatedUnits(this, 1, products);
    for (int line = trace.lines - 1; line >= 0; line--) {
      step(trace, line, 1, upwards);
    }
    for (int line = 0; line < trace.lines; line++) {
      trace.odds[line] = judge(trace, line);
    }
    return trace;
  }

  private static void multiply(float[] values, float[] factors) {
    for (int i = 0; i < factors.length; i++) {
      values[i] *= factors[i];
    }
  }

  private void project(Trace trace) {
    int width = layout.projected();
    float[][] sums = products(trace.input, layout.inputWeights(), layout.inputBias(), width);
    for (int line = 0; line < trace.lines; line++) {
      norm(trace, line, sums);
    }
  }

  /** Norms a line's sums and lets through what is positive. */
  private void norm(Trace trace, int line, float[][] sums) {
    float[] normed = trace.normed[line];
    int width = normed.length;
    float mean = 0;
    for (int p = 0; p < width; p++) {
      normed[p] = sums[p][line];
      mean += normed[p];
    }
    mean /= width;
    float variance = 0;
    for (int p = 0; p < width; p++) {
      normed[p] -= mean;
      variance += normed[p] * normed[p];
    }
    float deviation = deviation(variance / width);
    trace.deviation[line] = deviation;
    float[] projected = trace.projected[line];
    int gain = layout.normGain();
    int bias = layout.normBias();
    for (int p = 0; p < width; p++) {
      normed[p] /= deviation;
      projected[p] = Math.max(0, weights[gain + p] * normed[p] + weights[bias + p]);
    }
  }

  static float deviation(float variance) {
    return (float) Math.sqrt(variance + NORM_EPSILON);
  }

  /**
   * Sums of products of all lines at once: for each sum its values, line by line. The innermost
   * loop goes over the lines, of which there are many, so that the machine can take several at a
   * time.
   */
  private float[][] products(NetInput input, int matrix, int bias, int width) {
    int lines = input.lines();
    int[] rows = new int[input.width()];
    float[][] values = new float[input.width()][];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      float[] ofInput = input.values()[i];
      if (ofInput != null) {
        rows[count] = matrix + i * width;
        values[count++] = ofInput;
      }
    }
    Products products = new Products();
    float[][] sums = new float[width][lines];
    float[] factors = new float[count];
    for (int j = 0; j < width; j++) {
      Arrays.fill(sums[j], weights[bias + j]);
      for (int i = 0; i < count; i++) {
        factors[i] = weights[rows[i] + j];
      }
      products.add(sums[j], factors, values);
    }
    return sums;
  }

  /** Moves the units past a line, and notes in place of their gates' sums how far they opened. */
  private void step(Trace trace, int line, int direction, GatedUnits units) {
    float[] gates = trace.gates[line];
    units.read(gates);
    int hidden = layout.hidden();
    int at = direction * NetLayout.GATES * hidden;
    int own = direction * hidden;
    System.arraycopy(units.opened, 0, gates, at, 2 * hidden);
    System.arraycopy(units.candidate, 0, gates, at + 2 * hidden, hidden);
    System.arraycopy(units.fromState, 2 * hidden, trace.recurrent[line], own, hidden);
    System.arraycopy(units.state, 0, trace.states[line], own, hidden);
  }

  private float judge(Trace trace, int line) {
    float[] seen = trace.seen[line];
    System.arraycopy(trace.states[line], 0, seen, 0, 2 * layout.hidden());
    if (trace.blanks != null) {
      multiply(seen, trace.blanks.states[line]);
    }
    System.arraycopy(trace.projected[line], 0, seen, 2 * layout.hidden(), layout.projected());
    float sum = weights[layout.outputBias()];
    int at = layout.outputWeights();
    for (float value : seen) {
      sum += weights[at++] * value;
    }
    return sum;
  }
}
