package org.wirecopy.model;

/** Counts of hashed words: an open-addressed table without boxes. */
final class WordCounts {

  private final long[] keys;
  private final int[] counts;

  /**
   * @param expected how many different words there will be at most
   */
  WordCounts(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
    keys = new long[capacity];
    counts = new int[capacity];
  }

  /** Counts a word once more; returns its slot in the table. */
  int add(long word) {
    int slot = slot(word);
    keys[slot] = word;
    counts[slot]++;
    return slot;
  }

  /** Slots of the table, the free ones included. */
  int capacity() {
    return keys.length;
  }

  int countAt(int slot) {
    return counts[slot];
  }

  int count(long word) {
    return counts[slot(word)];
  }

  private int slot(long word) {
    int mask = keys.length - 1;
    int slot = (int) (word ^ word >>> 29) & mask;
    while (counts[slot] != 0 && keys[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
