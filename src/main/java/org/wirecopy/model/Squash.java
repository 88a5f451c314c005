package org.wirecopy.model;

/**
 * The two functions with which the net bounds its values. Read from a table: a hundred times a line
 * is too often for the exponential function, and a table gives the same bits on every machine.
 */
final class Squash {

  /** Beyond this the sigmoid is 0 or 1 to three parts in ten thousand. */
  private static final float REACH = 8;

  private static final int STEPS_PER_UNIT = 128;
  private static final float[] SIGMOID = new float[2 * (int) REACH * STEPS_PER_UNIT + 2];

  static {
    for (int i = 0; i < SIGMOID.length; i++) {
      SIGMOID[i] = (float) (1 / (1 + StrictMath.exp(REACH - (double) i / STEPS_PER_UNIT)));
    }
  }

  private Squash() {}

  /** 1 / (1 + e^-x). */
  static float sigmoid(float x) {
    // Comparing is several times as fast here as Math.min and Math.max.
    float within = x > REACH ? REACH : x < -REACH ? -REACH : x;
    float at = (within + REACH) * STEPS_PER_UNIT;
    int step = (int) at;
    return SIGMOID[step] + (SIGMOID[step + 1] - SIGMOID[step]) * (at - step);
  }

  /** The hyperbolic tangent. */
  static float tanh(float x) {
    return 2 * sigmoid(2 * x) - 1;
  }
}
