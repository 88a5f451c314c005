package org.wirecopy.duplicate;

import java.util.Arrays;
import org.wirecopy.document.LineShape;

/**
 * A sketch of a body, of which those of near-duplicates share a part: MinHash over shingles of five
 * words (Broder, "On the resemblance and containment of documents", 1997), cut into bands
 * (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3). Fourteen bands of
 * eight, as for FineWeb (Penedo et al., 2024): bodies that have 75 % of their shingles in common
 * share a band with a chance of 77 %, those with 85 % of 99 %, those with half of 5 %. The fourteen
 * least numbers of a row come from one hash, which is cut into so many ranges (Li, Owen and Zhang,
 * "One permutation hashing", 2012): a fourteenth of the work.
 */
public final class StorySketch {

  /** The length of a sketch. */
  public static final int BANDS = 14;

  private static final int ROWS = 8;
  private static final int SHINGLE = 5;

  /** Of fewer words, chance has too much to say. */
  private static final int MIN_WORDS = 30;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** What a word is multiplied by when it leaves a shingle: a prime for each word behind it. */
  private static final long LEAVING;

  private static final long[] FACTORS = new long[ROWS];

  static {
    long factor = 1;
    for (int i = 0; i < SHINGLE; i++) {
      factor *= PRIME;
    }
    LEAVING = factor;
    for (int i = 0; i < FACTORS.length; i++) {
      FACTORS[i] = mixed(i + 1L) | 1;
    }
  }

  private StorySketch() {}

  /**
   * The sketch of a body: a number for each band. Bodies that have the same number in the same
   * place tell the same story. Empty for a body that is too short to tell.
   */
  public static long[] of(String body) {
    long[] words = words(body);
    if (words.length < MIN_WORDS) {
      return new long[0];
    }
    long[] shingles = shingles(words);
    long[] bands = new long[BANDS];
    for (long factor : FACTORS) {
      long[] least = least(shingles, factor);
      for (int band = 0; band < BANDS; band++) {
        bands[band] = mixed(bands[band] * PRIME ^ least[band]);
      }
    }
    return bands;
  }

  /** A hash of each run of words. */
  private static long[] shingles(long[] words) {
    long[] shingles = new long[words.length - SHINGLE + 1];
    long hash = 0;
    for (int i = 0; i < words.length; i++) {
      hash = hash * PRIME + words[i];
      if (i >= SHINGLE) {
        hash -= words[i - SHINGLE] * LEAVING;
      }
      if (i >= SHINGLE - 1) {
        shingles[i - SHINGLE + 1] = mixed(hash);
      }
    }
    return shingles;
  }

  /**
   * The least number in each of as many ranges as there are bands. The shingles are well mixed: a
   * factor orders them anew.
   */
  private static long[] least(long[] shingles, long factor) {
    long[] least = new long[BANDS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      long value = shingle * factor;
      int range = (int) (((value >>> 32) * BANDS) >>> 32);
      if (value < least[range]) {
        least[range] = value;
      }
    }
    return least;
  }

  /** A hash of each word, whatever its case; in scripts without spaces, of each letter. */
  private static long[] words(String body) {
    long[] words = new long[body.length() / 4 + 1];
    int count = 0;
    long hash = OFFSET;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean part = LineShape.isWordPart(c);
      boolean alone = part && LineShape.isUnspaced(c);
      if (hash != OFFSET && (alone || !part)) {
        words = with(hash, words, count++);
        hash = OFFSET;
      }
      if (part) {
        hash = (hash ^ lower(c)) * PRIME;
      }
    }
    if (hash != OFFSET) {
      words = with(hash, words, count++);
    }
    return Arrays.copyOf(words, count);
  }

  private static long[] with(long word, long[] words, int count) {
    long[] room = count < words.length ? words : Arrays.copyOf(words, 2 * count);
    room[count] = word;
    return room;
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c; // most letters
    }
    return Character.toLowerCase(c);
  }

  /** The finalizer of MurmurHash3. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
