package org.wirecopy.model;

/**
 * The two functions with which the net bounds its values. Plain sums, products and one quotient:
 * they give the same bits on every machine, and the compiler takes several values of an array at a
 * time, which it could not with a table or the exponential function. Both are right to five parts
 * in ten million for values up to 10,000 either way; a net's stay below a hundred.
 */
final class Squash {

  /** Beyond this the tangent is 1 to three parts in ten million. */
  private static final float REACH = 7.905311f;

  private Squash() {}

  /** 1 / (1 + e^-x). */
  static float sigmoid(float x) {
    return 0.5f * tanh(0.5f * x) + 0.5f;
  }

  /** The hyperbolic tangent, by the fraction of two polynomials that the library Eigen uses. */
  static float tanh(float x) {
    float within = 0.5f * (Math.abs(x + REACH) - Math.abs(x - REACH)); // no branch
    float square = within * within;
    float above = -2.7607686e-16f;
    above = above * square + 2.000188e-13f;
    above = above * square - 8.604672e-11f;
    above = above * square + 5.122297e-8f;
    above = above * square + 1.4857224e-5f;
    above = above * square + 6.3726195e-4f;
    above = above * square + 4.8935246e-3f;
    float below = 1.1982584e-6f;
    below = below * square + 1.1853471e-4f;
    below = below * square + 2.2684347e-3f;
    below = below * square + 4.8935255e-3f;
    return within * above / below;
  }

  static void sigmoid(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = sigmoid(values[i]);
    }
  }

  static void tanh(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = tanh(values[i]);
    }
  }
}
