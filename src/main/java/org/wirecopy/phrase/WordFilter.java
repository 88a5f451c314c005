package org.wirecopy.phrase;

import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;

/**
 * A bit for each hash that was added, by the hash's first bits: tells of most others that they were
 * not, and is small enough to stay in the machine's nearest cache, where the trie is not.
 */
final class WordFilter {

  private static final int BITS = 16;

  private final long[] bits;

  WordFilter() {
    bits = new long[1 << (BITS - 6)];
  }

  WordFilter(ArrayReader in) {
    bits = in.longs();
  }

  void write(ArrayWriter out) {
    out.longs(bits);
  }

  void add(long hash) {
    int bit = bit(hash);
    bits[bit >> 6] |= 1L << bit;
  }

  /** False for most hashes that were not added; true for all that were. */
  boolean mayHold(long hash) {
    int bit = bit(hash);
    return (bits[bit >> 6] >>> bit & 1) != 0;
  }

  private static int bit(long hash) {
    return (int) (hash >>> (64 - BITS));
  }
}
