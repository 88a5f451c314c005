package org.wirecopy.article;

import java.util.Arrays;
import java.util.List;

/**
 * Beginnings and parts of words that are looked for anywhere in a text, whatever their case. Faster
 * than a pattern, which tries them all at each letter.
 */
final class Stems {

  /** A power of two; a letter's last bits say in which bucket the stems are that begin with it. */
  private static final int BUCKETS = 128;

  private final String[][] buckets = new String[BUCKETS][0];

  private Stems(List<String> stems) {
    for (String stem : stems) {
      int bucket = bucket(stem.charAt(0));
      String[] some = buckets[bucket];
      buckets[bucket] = Arrays.copyOf(some, some.length + 1);
      buckets[bucket][some.length] = stem;
    }
  }

  /** The stems, in lower case, with bars between. */
  static Stems of(String stems) {
    return new Stems(List.of(stems.split("\\|", -1)));
  }

  private static int bucket(char c) {
    return Character.toLowerCase(c) & (BUCKETS - 1);
  }

  /** Whether one of them stands in the text. */
  boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      for (String stem : buckets[bucket(text.charAt(i))]) {
        if (text.regionMatches(true, i, stem, 0, stem.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
