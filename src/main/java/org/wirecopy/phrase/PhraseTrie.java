package org.wirecopy.phrase;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;
import org.wirecopy.resource.WordFilter;

/** Which phrases end after which words: a trie whose edges are words, its nodes numbers. */
final class PhraseTrie {

  /** The node where every phrase begins. */
  static final int ROOT = 0;

  /** The node that nothing leads on to. */
  static final int NONE = 0;

  /** In an edge, the node that it leads to; the rest tells the edge from others. */
  private static final int TARGET_BITS = 24;

  private static final int TARGET = (1 << TARGET_BITS) - 1;

  /**
   * Open-addressed: each edge mixes a node's number with the hash of a word, and has the node that
   * it leads to in its last bits, so that a look-up reads one place of the memory only. 0 marks a
   * free slot.
   */
  private final long[] edges;

  /** First words: most words begin no phrase. */
  private final WordFilter firstWords;

  /**
   * Phrases of one word that may stand behind other words. Few phrases may, but the first words of
   * those that may not are common: they would have most words of a line looked up in vain.
   */
  private final WordFilter innerWords;

  /** The first two words of the longer phrases that may stand behind other words. */
  private final WordFilter innerPairs;

  /**
   * For each node where its phrases begin among {@link #endings}; they reach to the next node's.
   */
  private final int[] firstEndings;

  /** Numbers of phrases, node by node. */
  private final int[] endings;

  /**
   * The trie of phrases.
   *
   * @param phrases hashes of the words of each
   * @param inner the numbers of those that may stand behind other words
   */
  PhraseTrie(List<long[]> phrases, BitSet inner) {
    Map<Long, Integer> nodes = new HashMap<>();
    firstWords = new WordFilter();
    innerWords = new WordFilter();
    innerPairs = new WordFilter();
    int[] ends = new int[phrases.size()];
    for (int phrase = 0; phrase < ends.length; phrase++) {
      long[] words = phrases.get(phrase);
      addBeginning(words, inner.get(phrase));
      int node = ROOT;
      for (long word : words) {
        node = nodes.computeIfAbsent(edge(node, word), edge -> nodes.size() + 1);
      }
      ends[phrase] = node;
    }
    // At most two thirds full, so that misses are short.
    edges = new long[Integer.highestOneBit(nodes.size() * 3 / 2 + 1) * 2];
    nodes.forEach(this::addEdge);
    firstEndings = new int[nodes.size() + 2];
    endings = new int[ends.length];
    sort(ends);
  }

  private void addEdge(long edge, int node) {
    int slot = slot(edge);
    if (edges[slot] != 0 || node > TARGET) {
      throw new IllegalStateException("too many phrases to tell them apart by so few bits");
    }
    edges[slot] = (edge & ~TARGET) | node;
  }

  private void addBeginning(long[] words, boolean inner) {
    firstWords.add(words[0]);
    if (inner && words.length == 1) {
      innerWords.add(words[0]);
    } else if (inner) {
      innerPairs.add(pair(words[0], words[1]));
    }
  }

  /** Sorts the phrases by the node where they end, in their order where they end alike. */
  private void sort(int[] ends) {
    for (int end : ends) {
      firstEndings[end + 1]++;
    }
    for (int node = 1; node < firstEndings.length; node++) {
      firstEndings[node] += firstEndings[node - 1];
    }
    int[] next = firstEndings.clone();
    for (int phrase = 0; phrase < ends.length; phrase++) {
      endings[next[ends[phrase]]++] = phrase;
    }
  }

  PhraseTrie(ArrayReader in) {
    edges = in.longs();
    firstWords = new WordFilter(in);
    innerWords = new WordFilter(in);
    innerPairs = new WordFilter(in);
    firstEndings = in.ints();
    endings = in.ints();
  }

  void write(ArrayWriter out) {
    out.longs(edges);
    firstWords.write(out);
    innerWords.write(out);
    innerPairs.write(out);
    out.ints(firstEndings).ints(endings);
  }

  /** Whether phrases may begin with the first word of a line; false for most words. */
  boolean mayBeginLine(long word) {
    return firstWords.mayHold(word);
  }

  /** Whether phrases that need not begin a line may begin with the word; false for most words. */
  boolean mayBeginInside(long word, long next) {
    return innerWords.mayHold(word) || innerPairs.mayHold(pair(word, next));
  }

  /** {@link #mayBeginInside(long, long)} for the last word of a line. */
  boolean mayBeginInside(long word) {
    return innerWords.mayHold(word);
  }

  private static long pair(long first, long second) {
    return (first * 0x9e3779b97f4a7c15L ^ second) * 0xff51afd7ed558ccdL;
  }

  /** The node that the word leads on to, or {@link #NONE}. */
  int next(int node, long word) {
    return (int) edges[slot(edge(node, word))] & TARGET;
  }

  private static long edge(int node, long word) {
    long mixed = (word ^ node * 0x9e3779b97f4a7c15L) * 0xff51afd7ed558ccdL;
    return mixed ^ mixed >>> 32;
  }

  /** The slot of the edge, or the free slot where it would stand. */
  private int slot(long edge) {
    int mask = edges.length - 1;
    int slot = (int) edge & mask;
    while (edges[slot] != 0 && (edges[slot] ^ edge) >>> TARGET_BITS != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Where the phrases that end at the node begin among the endings. */
  int firstEnding(int node) {
    return firstEndings[node];
  }

  /** The number of the phrase that ends there. */
  int ending(int index) {
    return endings[index];
  }
}
