package org.wirecopy.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;
import org.wirecopy.resource.WordFilter;

/**
 * The commonest words of each language. Looks words up by their hashes, in any case, so that
 * reading a page makes no strings.
 */
public final class StopWords {

  private static final long FNV_PRIME = 0x100000001b3L;

  /** All letters in lower case; 0 for those that have not been met. */
  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

  private final List<String> languages;

  /** Open-addressed hashes of the words; 0 marks a free slot. */
  private final long[] hashes;

  /** For the word in the same slot, the languages that have it, a bit each. */
  private final long[] bits;

  /** Tells at most words that no language has them, so that they cost little. */
  private final WordFilter sieve;

  /**
   * Puts the words into the form in which they are loaded.
   *
   * @param lists for each language its code and its words
   */
  StopWords(List<List<String>> lists) {
    int words = lists.stream().mapToInt(List::size).sum();
    languages = lists.stream().map(list -> list.get(0)).toList();
    hashes = new long[Integer.highestOneBit(words) * 4]; // at most half full
    bits = new long[hashes.length];
    sieve = new WordFilter();
    for (int language = 0; language < lists.size(); language++) {
      List<String> list = lists.get(language);
      for (String word : list.subList(1, list.size())) {
        long hash = hash(word);
        int slot = slot(hash);
        hashes[slot] = hash;
        sieve.add(hash);
        bits[slot] |= 1L << language;
      }
    }
  }

  private StopWords(ArrayReader in) {
    languages = List.of(in.strings());
    hashes = in.longs();
    bits = in.longs();
    sieve = new WordFilter(in);
  }

  void write(ArrayWriter out) {
    out.strings(languages).longs(hashes).longs(bits);
    sieve.write(out);
  }

  /** The hash of a word of which no letter has been read. */
  public static final long NO_LETTER = 0xcbf29ce484222325L;

  /** The hash of a word with one more letter; capitals count as small ones. */
  public static long hash(long hash, char letter) {
    return hashSmall(hash, small(letter));
  }

  /** The hash of a word with one more letter, which {@link #small} has returned. */
  public static long hashSmall(long hash, char small) {
    return (hash ^ small) * FNV_PRIME;
  }

  /** The letter as it counts for hashes. */
  public static char small(char letter) {
    char c = LOWER[letter];
    if (c == 0) {
      c = letter == 'ς' ? 'σ' : Character.toLowerCase(letter); // a word in capitals has no ς
      LOWER[letter] = c;
    }
    return c;
  }

  /** The hash of a word; capitals count as small ones. */
  public static long hash(String word) {
    long hash = NO_LETTER;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  /** The slot of the word, or the free slot where it would stand. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The lists that are part of wirecopy. */
  public static StopWords standard() {
    return Standard.WORDS;
  }

  private static final class Standard {
    static final StopWords WORDS = load();

    private static StopWords load() {
      try (ArrayReader in = ArrayReader.open(StopWords.class, "stopwords.bin")) {
        return new StopWords(in);
      }
    }
  }

  /** ISO 639-1 codes of the languages that have lists, in the order of the lists. */
  public List<String> languages() {
    return languages;
  }

  /** The language's bit in {@link #languagesOf}, the one of its index; 0 where it has no list. */
  public long bit(@Nullable String language) {
    int index = language == null ? -1 : languages.indexOf(language);
    return index < 0 ? 0 : 1L << index;
  }

  /** The languages that have the word with this hash among their commonest, a bit each. */
  public long languagesOf(long hash) {
    return sieve.mayHold(hash) ? bits[slot(hash)] : 0;
  }

  /** Whether the word with this hash is among the commonest of any language. */
  public boolean contains(long hash) {
    return sieve.mayHold(hash) && hashes[slot(hash)] == hash;
  }

  /** Whether the word, in any case, is among the commonest of the language. */
  public boolean contains(String language, String word) {
    return (languagesOf(hash(word)) & bit(language)) != 0;
  }
}
