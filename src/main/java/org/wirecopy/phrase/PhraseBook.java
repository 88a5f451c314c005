package org.wirecopy.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextDocument;

/**
 * All phrases of all filters and languages in one trie of words. Marking a line costs the same
 * however many phrases there are: one hash for each word of the line, and one look-up for each word
 * that no phrase begins with.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class PhraseBook {

  /** Open-addressed edges of the trie: each key mixes a node's number with the hash of a word. */
  private final long[] edges;

  /** The node that the edge in the same slot leads to; 0, the root, marks a free slot. */
  private final int[] targets;

  /** For each node the phrases that end there, or null. */
  private final @Nullable List<Phrase>[] endings;

  /**
   * A bit for each first word, by the end of its hash: most words begin no phrase, and this is
   * small enough to stay in the machine's nearest cache.
   */
  private final long[] firstWords = new long[1 << (FIRST_WORD_BITS - 6)];

  private static final int FIRST_WORD_BITS = 16;

  private final List<Phrase> phrases;

  /** A book of these phrases; their texts are folded here, so they may be written as printed. */
  public PhraseBook(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    List<long[]> words = new ArrayList<>(phrases.size());
    Tokens tokens = new Tokens();
    int total = 0;
    for (Phrase phrase : phrases) {
      tokens.read(phrase.text());
      words.add(tokens.copy());
      total += tokens.size();
    }
    int capacity =
        Integer.highestOneBit(total + 8) * 4; // at most half full, so that misses are short
    edges = new long[capacity];
    targets = new int[capacity];
    endings = newEndings(total + 1);
    int nodes = 1;
    for (int p = 0; p < words.size(); p++) {
      int node = 0;
      if (words.get(p).length > 0) {
        int bit = firstWordBit(words.get(p)[0]);
        firstWords[bit >> 6] |= 1L << bit;
      }
      for (long word : words.get(p)) {
        long edge = edge(node, word);
        int slot = slot(edge);
        if (targets[slot] == 0) {
          edges[slot] = edge;
          targets[slot] = nodes++;
        }
        node = targets[slot];
      }
      List<Phrase> ending = endings[node];
      if (ending == null) {
        ending = new ArrayList<>(1);
        endings[node] = ending;
      }
      ending.add(this.phrases.get(p));
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists can be made in no other way
  private static @Nullable List<Phrase>[] newEndings(int nodes) {
    return new List[nodes];
  }

  /** The book of the phrases that are part of wirecopy. */
  public static PhraseBook standard() {
    return Standard.BOOK;
  }

  /**
   * The book of the phrases that tell what a page is: the lists {@code shop}, {@code list}, {@code
   * search}, {@code consent} and what their addresses hold. A book of its own, because no filter
   * removes a line for them: an article may print them, too.
   */
  public static PhraseBook ofPages() {
    return Pages.BOOK;
  }

  /**
   * The book of the phrases that tell something of cleaned copy: the lists {@code teaser} and
   * {@code wall}, that a story is cut; {@code alert}, {@code pictures} and {@code long-read}, of
   * what kind it is.
   */
  public static PhraseBook ofChecks() {
    return Checks.BOOK;
  }

  private static final class Standard {
    static final PhraseBook BOOK = load(PhraseCompiler.RESOURCE);
  }

  private static final class Pages {
    static final PhraseBook BOOK = load(PhraseCompiler.PAGES_RESOURCE);
  }

  private static final class Checks {
    static final PhraseBook BOOK = load(PhraseCompiler.CHECKS_RESOURCE);
  }

  private static PhraseBook load(String name) {
    InputStream resource = PhraseBook.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("phrases are missing from the class path; build with Maven");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return new PhraseBook(PhraseCompiler.readCompiled(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Phrase> phrases() {
    return phrases;
  }

  /** The document with the phrases of each line marked. */
  public TextDocument mark(TextDocument document) {
    Tokens tokens = new Tokens();
    return document.mapLines(
        line -> {
          List<Phrase> found = find(line.text(), tokens);
          return found.isEmpty() && line.phrases().isEmpty() ? line : line.withPhrases(found);
        });
  }

  /** The phrases of a line, in the order in which they begin. */
  public List<Phrase> find(String line) {
    return find(line, new Tokens(line.length()));
  }

  private List<Phrase> find(String line, Tokens tokens) {
    tokens.read(line);
    List<Phrase> found = List.of();
    for (int start = 0; start < tokens.size(); start++) {
      if (!mayBegin(tokens.hash(start))) {
        continue;
      }
      int node = 0;
      for (int i = start; i < tokens.size(); i++) {
        node = targets[slot(edge(node, tokens.hash(i)))];
        if (node == 0) {
          break;
        }
        List<Phrase> ending = endings[node];
        if (ending != null) {
          found = addFitting(found, ending, start == 0, i == tokens.size() - 1);
        }
      }
    }
    return found;
  }

  private boolean mayBegin(long word) {
    int bit = firstWordBit(word);
    return (firstWords[bit >> 6] >>> bit & 1) != 0;
  }

  private static int firstWordBit(long word) {
    return (int) (word >>> (64 - FIRST_WORD_BITS));
  }

  private static List<Phrase> addFitting(
      List<Phrase> found, List<Phrase> ending, boolean atStart, boolean atEnd) {
    List<Phrase> result = found;
    for (Phrase phrase : ending) {
      boolean fits =
          switch (phrase.place()) {
            case WHOLE -> atStart && atEnd;
            case START -> atStart;
            case END -> atEnd;
            case ANYWHERE -> true;
          };
      if (fits) {
        if (result.isEmpty()) {
          result = new ArrayList<>(4);
        }
        result.add(phrase);
      }
    }
    return result;
  }

  private static long edge(int node, long word) {
    long mixed = (word ^ node * 0x9e3779b97f4a7c15L) * 0xff51afd7ed558ccdL;
    return mixed ^ mixed >>> 32;
  }

  /** The slot of the edge, or the free slot where it would stand. */
  private int slot(long edge) {
    int mask = edges.length - 1;
    int slot = (int) edge & mask;
    while (targets[slot] != 0 && edges[slot] != edge) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
