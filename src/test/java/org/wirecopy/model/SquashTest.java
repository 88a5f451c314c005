package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SquashTest {

  @ParameterizedTest
  @MethodSource("values")
  void isTheTangentToFiveInTenMillion(double x) {
    assertEquals(Math.tanh(x), Squash.tanh((float) x), 5e-7);
    assertEquals(1 / (1 + Math.exp(-x)), Squash.sigmoid((float) x), 5e-7);
  }

  static DoubleStream values() {
    return DoubleStream.concat(
        DoubleStream.iterate(-20, x -> x <= 20, x -> x + 0.37),
        DoubleStream.of(0, 1e-4, -1e-4, 7.9, 7.91, 1e4, -1e4));
  }

  @Test
  void boundsWholeArraysAsItDoesSingleValues() {
    float[] tangents = {-3, -0.5f, 0, 0.25f, 9};
    float[] chances = tangents.clone();
    Squash.tanh(tangents);
    Squash.sigmoid(chances);
    assertArrayEquals(
        new float[] {
          Squash.tanh(-3), Squash.tanh(-0.5f), 0, Squash.tanh(0.25f), Squash.tanh(9),
        },
        tangents);
    assertArrayEquals(
        new float[] {
          Squash.sigmoid(-3), Squash.sigmoid(-0.5f), 0.5f, Squash.sigmoid(0.25f), Squash.sigmoid(9),
        },
        chances);
  }
}
