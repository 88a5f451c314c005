package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What back-propagation says of the guesses is what a small change of each weight does. */
class AuxiliaryOutputsTest {

  private static final int GUESSES = 3;
  private static final float STEP = 0.004f; // small, as a rectifier has a kink

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isTheSlopeByEachWeight(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NetLayout layout = new NetLayout(7, 6, 5);
    AuxiliaryOutputs guessed = new AuxiliaryOutputs(layout, GUESSES);
    float[] weights = Arrays.copyOf(NetGradientTest.weights(layout, random), guessed.size());
    for (int i = layout.size(); i < weights.length; i++) {
      weights[i] = (float) random.nextDouble(-0.5, 0.5);
    }
    NetInput page = NetGradientTest.page(random);
    float[][] shares = new float[page.lines()][];
    for (int line = 0; line < shares.length; line++) {
      shares[line] = line == 2 ? null : shares(random); // of one line nothing is known
    }
    LineNet net = new LineNet(layout, weights);
    LineNet.Blanks blanks = blanks(random);
    LineNet.Trace trace = net.trace(page, blanks);
    float[][] byGuess = guessed.errors(trace, weights, shares);
    NetGradient gradient = new NetGradient(net);
    gradient.add(trace, new float[shares.length], byGuess);
    for (int k = 0; k < 300; k++) {
      int i = random.nextInt(weights.length);
      float weight = weights[i];
      weights[i] = weight + STEP;
      double above =
          loss(new LineNet(layout, weights).trace(page, blanks), guessed, weights, shares);
      weights[i] = weight - STEP;
      double below =
          loss(new LineNet(layout, weights).trace(page, blanks), guessed, weights, shares);
      weights[i] = weight;
      double slope = (above - below) / (2 * STEP);
      assertEquals(
          slope,
          gradient.byWeight[i],
          0.05 + 0.1 * Math.abs(slope),
          "weight " + i + " seed " + seed);
    }
  }

  /** As in training, where some figures and states are left out. */
  private static LineNet.Blanks blanks(SplittableRandom random) {
    float[][] projected = new float[6][6];
    float[][] states = new float[6][10];
    for (int line = 0; line < states.length; line++) {
      for (int i = 0; i < states[line].length; i++) {
        states[line][i] = random.nextBoolean() ? 0 : 2;
      }
      for (int i = 0; i < projected[line].length; i++) {
        projected[line][i] = random.nextInt(4) == 0 ? 0 : 1;
      }
    }
    return new LineNet.Blanks(projected, states);
  }

  private static float[] shares(SplittableRandom random) {
    float[] shares = new float[GUESSES];
    for (int i = 0; i < GUESSES; i++) {
      shares[i] = (float) random.nextDouble();
    }
    return shares;
  }

  /** The surprise at the shares, of which the errors are the slope by the guesses' log-odds. */
  private static double loss(
      LineNet.Trace trace, AuxiliaryOutputs guessed, float[] weights, float[][] shares) {
    double loss = 0;
    float[][] errors = guessed.errors(trace, weights, shares);
    for (int line = 0; line < shares.length; line++) {
      if (shares[line] != null) {
        for (int k = 0; k < GUESSES; k++) {
          double guess = errors[line][k] + shares[line][k];
          loss -= shares[line][k] * Math.log(guess) + (1 - shares[line][k]) * Math.log(1 - guess);
        }
      }
    }
    return loss;
  }
}
