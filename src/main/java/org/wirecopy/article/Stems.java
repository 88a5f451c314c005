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

  private static final String[] NONE = {};

  private final String[][] buckets = new String[BUCKETS][0];

  /**
   * For each bucket a bit for each second letter of its stems: tells at most letters of a text that
   * none of them begins there.
   */
  private final long[] seconds = new long[BUCKETS];

  private Stems(List<String> stems) {
    for (String stem : stems) {
      int bucket = bucket(stem.charAt(0));
      String[] some = buckets[bucket];
      buckets[bucket] = Arrays.copyOf(some, some.length + 1);
      buckets[bucket][some.length] = stem;
      seconds[bucket] |= stem.length() == 1 ? -1 : 1L << folded(stem.charAt(1));
    }
  }

  /** The stems, in lower case, with bars between. */
  static Stems of(String stems) {
    return new Stems(List.of(stems.split("\\|", -1)));
  }

  /**
   * For all characters their bucket and, above it, their bit among second letters; 0 for those that
   * have not been met.
   */
  private static final short[] KEYS = new short[Character.MAX_VALUE + 1];

  private static final int KNOWN = 1 << 14;

  private static int key(char c) {
    int key = KEYS[c];
    if (key == 0) {
      key = KNOWN | ((folded(c) & (Long.SIZE - 1)) * BUCKETS) | bucket(c);
      KEYS[c] = (short) key;
    }
    return key;
  }

  private static int bucket(char c) {
    return Character.toLowerCase(c) & (BUCKETS - 1);
  }

  /** The letter so that those are the same which a comparison without case takes for the same. */
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Whether one of them stands in the text. */
  boolean areIn(String text) {
    int last = text.length() - 1;
    int bucket = last < 0 ? 0 : bucket(text.charAt(0));
    for (int i = 0; i < last; i++) {
      int next = key(text.charAt(i + 1));
      // A shift goes by the last six bits: KNOWN, above them, does not count.
      if (((seconds[bucket] >>> (next / BUCKETS)) & 1) != 0 && isAt(text, i, buckets[bucket])) {
        return true;
      }
      bucket = next & (BUCKETS - 1);
    }
    return last >= 0 && isAt(text, last, buckets[bucket]);
  }

  /** Those that begin as the text does at this place, and maybe some more. */
  String[] thatMayStandAt(String text, int start) {
    return start < text.length() ? buckets[bucket(text.charAt(start))] : NONE;
  }

  private static boolean isAt(String text, int start, String[] stems) {
    for (String stem : stems) {
      if (text.regionMatches(true, start, stem, 0, stem.length())) {
        return true;
      }
    }
    return false;
  }
}
