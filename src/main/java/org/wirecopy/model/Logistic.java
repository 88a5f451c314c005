package org.wirecopy.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A logistic regression on a page's figures and their squares: the chance that something holds for
 * the page. Immutable.
 */
final class Logistic {

  private static final int STEPS = 3000;
  private static final double RATE = 0.02;
  private static final double MAX = 4;

  private final double[] means;
  private final double[] spreads;
  private final double[] weights; // of the figures, of their squares, and the constant

  private Logistic(double[] means, double[] spreads, double[] weights) {
    this.means = means;
    this.spreads = spreads;
    this.weights = weights;
  }

  /** The chance, from 0 to 1. */
  double chance(double[] figures) {
    return 1 / (1 + StrictMath.exp(-odds(figures)));
  }

  /** The log-odds. */
  double odds(double[] figures) {
    return odds(inputs(figures), weights);
  }

  /** How many figures it asks for. */
  int width() {
    return means.length;
  }

  private static double odds(double[] inputs, double[] weights) {
    double sum = weights[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      sum += weights[i] * inputs[i];
    }
    return sum;
  }

  private double[] inputs(double[] figures) {
    double[] inputs = new double[2 * means.length];
    for (int i = 0; i < means.length; i++) {
      double scaled = Math.max(-MAX, Math.min(MAX, (figures[i] - means[i]) / spreads[i]));
      inputs[i] = scaled;
      inputs[means.length + i] = scaled * scaled / MAX;
    }
    return inputs;
  }

  /**
   * Fits to examples by gradient descent (Adam), from nothing, in a fixed number of steps.
   *
   * @param figures of each page
   * @param holds whether it holds for each page
   * @param weights of the pages
   * @param decay how much large weights cost
   */
  static Logistic fit(double[][] figures, boolean[] holds, double[] weights, double decay) {
    int width = figures[0].length;
    double[] means = new double[width];
    double[] spreads = new double[width];
    for (int i = 0; i < width; i++) {
      for (double[] page : figures) {
        means[i] += page[i] / figures.length;
      }
      for (double[] page : figures) {
        spreads[i] += (page[i] - means[i]) * (page[i] - means[i]) / figures.length;
      }
      spreads[i] = Math.sqrt(spreads[i]) + 1e-3;
    }
    Logistic scale = new Logistic(means, spreads, new double[2 * width + 1]);
    double[][] inputs = new double[figures.length][];
    Arrays.setAll(inputs, page -> scale.inputs(figures[page]));
    double total = Arrays.stream(weights).sum();
    double[] fitted = new double[2 * width + 1];
    double[] momentum = new double[fitted.length];
    double[] squares = new double[fitted.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = new double[fitted.length];
      for (int page = 0; page < inputs.length; page++) {
        double miss = 1 / (1 + StrictMath.exp(-odds(inputs[page], fitted))) - (holds[page] ? 1 : 0);
        double slope = miss * weights[page] / total;
        for (int i = 0; i < 2 * width; i++) {
          gradient[i] += slope * inputs[page][i];
        }
        gradient[2 * width] += slope;
      }
      double rate = RATE * (1 - (double) step / STEPS);
      for (int i = 0; i < fitted.length; i++) {
        double slope = gradient[i] + (i < 2 * width ? decay * fitted[i] : 0);
        momentum[i] = 0.9 * momentum[i] + 0.1 * slope;
        squares[i] = 0.99 * squares[i] + 0.01 * slope * slope;
        fitted[i] -=
            rate
                * (momentum[i] / (1 - StrictMath.pow(0.9, step)))
                / (Math.sqrt(squares[i] / (1 - StrictMath.pow(0.99, step))) + 1e-9);
      }
    }
    return new Logistic(means, spreads, fitted);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(means.length);
    for (double[] values : new double[][] {means, spreads, weights}) {
      for (double value : values) {
        out.writeDouble(value);
      }
    }
  }

  static Logistic read(ByteBuffer in) {
    int width = in.getShort() & 0xffff;
    return new Logistic(doubles(in, width), doubles(in, width), doubles(in, 2 * width + 1));
  }

  /** As many values as said, in the order in which they were written. */
  static double[] doubles(ByteBuffer in, int count) {
    double[] values = new double[count];
    in.asDoubleBuffer().get(values);
    in.position(in.position() + count * Double.BYTES);
    return values;
  }
}
