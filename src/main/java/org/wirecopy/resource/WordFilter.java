package org.wirecopy.resource;

/**
 * A bit for each hash that was added, by some bits of the hash: tells of most others that they were
 * not, and is small enough to stay in the machine's nearest cache, where what it stands in front of
 * is not.
 */
public final class WordFilter {

  private static final int BITS = 16;

  private final long[] bits;

  /** A filter of nothing yet. */
  public WordFilter() {
    bits = new long[1 << (BITS - 6)];
  }

  /** A filter that {@link #write} wrote. */
  public WordFilter(ArrayReader in) {
    bits = in.longs();
  }

  public void write(ArrayWriter out) {
    out.longs(bits);
  }

  public void add(long hash) {
    int bit = bit(hash);
    bits[bit >> 6] |= 1L << bit;
  }

  /** False for most hashes that were not added; true for all that were. */
  public boolean mayHold(long hash) {
    int bit = bit(hash);
    return (bits[bit >> 6] >>> bit & 1) != 0;
  }

  /** The first bits of a short word's hash are much like those of another: mixed, they are not. */
  private static int bit(long hash) {
    return (int) ((hash * 0x9e3779b97f4a7c15L) >>> (64 - BITS));
  }
}
