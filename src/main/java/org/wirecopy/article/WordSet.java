package org.wirecopy.article;

import java.util.List;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;

/** Words or texts, known by their 64-bit hashes: holds those of a page without making strings. */
final class WordSet {

  /** Open-addressed; 0 marks a free slot. Always a power of two long and at most half full. */
  private long[] hashes = new long[512];

  private int size;

  WordSet() {}

  /** The words of a text with spaces between. */
  static WordSet of(String words) {
    return of(List.of(words.split(" ", -1)));
  }

  /** A set of words. */
  static WordSet of(List<String> words) {
    WordSet set = new WordSet();
    for (String word : words) {
      set.add(StopWords.hash(word));
    }
    return set;
  }

  /** The words of a set that {@link #write} wrote. */
  WordSet(ArrayReader in) {
    hashes = in.longs();
    size = in.ints()[0];
  }

  void write(ArrayWriter out) {
    out.longs(hashes).ints(new int[] {size});
  }

  void add(long hash) {
    int slot = slot(hash);
    if (hashes[slot] == 0 && hash != 0) {
      hashes[slot] = hash;
      if (++size * 2 > hashes.length) {
        grow();
      }
    }
  }

  boolean contains(long hash) {
    return hashes[slot(hash)] == hash;
  }

  /** Whether the word, in any case, is one of them. */
  boolean contains(String word) {
    return contains(StopWords.hash(word));
  }

  /** Whether the part of the text is one of them, in any case. */
  boolean contains(String text, int start, int end) {
    long hash = StopWords.NO_LETTER;
    for (int i = start; i < end; i++) {
      hash = StopWords.hash(hash, text.charAt(i));
    }
    return contains(hash);
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] all = hashes;
    hashes = new long[all.length * 2];
    for (long hash : all) {
      hashes[slot(hash)] = hash;
    }
  }

  /** Whether all words of the text are in the set, with a space between any two of them. */
  boolean containsAll(String text) {
    int start = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      if (!contains(text, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return contains(text, start, text.length());
  }
}
