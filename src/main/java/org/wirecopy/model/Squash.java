package org.wirecopy.model;

/**
 * The two functions with which the net bounds its values. Read from a table: a hundred times a line
 * is too often for the exponential function, and a table gives the same bits on every machine.
 */
final class Squash {

  /** Beyond this the sigmoid is 0 or 1 to three parts in ten thousand. */
  private static final float REACH = 8;

  private static final int STEPS_PER_UNIT = 128;

  /** 0 for what was not asked for: the lines of a page need few of them. */
  private static final float[] SIGMOID = new float[2 * (int) REACH * STEPS_PER_UNIT + 2];

  private Squash() {}

  private static float read(int step) {
    float value = SIGMOID[step];
    if (value == 0) {
      value = (float) (1 / (1 + StrictMath.exp(REACH - (double) step / STEPS_PER_UNIT)));
      SIGMOID[step] = value;
    }
    return value;
  }

  /** 1 / (1 + e^-x). */
  static float sigmoid(float x) {
    // Comparing is several times as fast here as Math.min and Math.max.
    float within = x > REACH ? REACH : x < -REACH ? -REACH : x;
    float at = (within + REACH) * STEPS_PER_UNIT;
    int step = (int) at;
    float below = read(step);
    return below + (read(step + 1) - below) * (at - step);
  }

  /** The hyperbolic tangent. */
  static float tanh(float x) {
    return 2 * sigmoid(2 * x) - 1;
  }
}
