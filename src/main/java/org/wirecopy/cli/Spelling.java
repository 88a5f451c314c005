package org.wirecopy.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses what a mistyped name was meant to be. */
final class Spelling {

  private Spelling() {}

  /** The name that is nearest, if at most half of it had to be typed anew. */
  static Optional<String> nearest(String typed, List<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> edits(typed, name)))
        .filter(name -> edits(typed, name) * 2 <= name.length());
  }

  /** Characters to insert, delete or replace on the way from one word to the other. */
  static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
