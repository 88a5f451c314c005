package org.wirecopy.cli;

import java.util.Optional;

/** Reads percentages, with or without their sign. */
final class Percentage {

  private Percentage() {}

  /** The number; empty for what is none, or below 0. */
  static Optional<Double> read(String text) {
    String number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    try {
      double value = Double.parseDouble(number);
      return value >= 0 && value < Double.POSITIVE_INFINITY ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
