package org.wirecopy.document;

import java.util.Arrays;

/**
 * A set of texts that keeps only a hash of each, so that millions take little room. It may take two
 * texts for one, which happens once in some million sets of a million; what it says is the same in
 * each run.
 */
final class HashedSet {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private long[] table = new long[1 << 6];
  private int size;

  /** Adds a text; false if it is there already. */
  boolean add(String text) {
    if (2 * size > table.length) {
      grow();
    }
    return insert(hash(text));
  }

  private boolean insert(long hash) {
    int place = (int) ((hash * MIX) >>> 32) & (table.length - 1);
    while (table[place] != 0) {
      if (table[place] == hash) {
        return false;
      }
      place = (place + 1) & (table.length - 1);
    }
    table[place] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    size = 0;
    Arrays.stream(old).filter(hash -> hash != 0).forEach(this::insert);
  }

  /** FNV-1a over the characters; never 0, which stands for no text. */
  private static long hash(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
