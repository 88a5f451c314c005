package org.wirecopy.model;

/** Numbers hashed words from 0 in the order in which they come: a table without boxes. */
final class WordIds {

  private final long[] keys;
  private final int[] ids; // plus one; 0 is a free slot
  private int size;

  /**
   * @param expected how many different words there will be at most
   */
  WordIds(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) * 4;
    keys = new long[capacity];
    ids = new int[capacity];
  }

  /** The content words of a line. */
  static WordIds of(LineScan line) {
    WordIds words = new WordIds(line.contentWords());
    for (int i = 0; i < line.contentWords(); i++) {
      words.id(line.contentWord(i));
    }
    return words;
  }

  /** The word's number; a new one where the word is new. */
  int id(long word) {
    int slot = slot(word);
    if (ids[slot] == 0) {
      keys[slot] = word;
      ids[slot] = ++size;
    }
    return ids[slot] - 1;
  }

  /** The word's number; -1 where it has none. */
  int known(long word) {
    return ids[slot(word)] - 1;
  }

  /** How many different words there are. */
  int size() {
    return size;
  }

  private int slot(long word) {
    int mask = keys.length - 1;
    int slot = (int) (word ^ word >>> 29) & mask;
    while (ids[slot] != 0 && keys[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
