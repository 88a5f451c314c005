package org.wirecopy.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;

/** The words that a story is about, to tell its headline from other stories'. */
final class StoryWords {

  /** A word's stem is about as long: endings change between a headline and its story. */
  private static final int STEM = 6;

  /** Shorter words fill a title. */
  private static final int MIN_LETTERS = 3;

  private final WordSet stems = new WordSet();

  /** The words of the lines from start to end; those of a few words are no sentences. */
  StoryWords(Page page, int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.isKept(i) && page.lines().get(i).words() > 8) {
        for (long stem : stems(page.text(i), page.language())) {
          stems.add(stem);
        }
      }
    }
  }

  /**
   * Share of the title's own words that the story uses, between 0 and 1; few words count less.
   *
   * @param title the stems of the title
   */
  double share(long[] title) {
    double found = 0;
    for (long stem : title) {
      found += stems.contains(stem) ? 1 : 0;
    }
    // Two more words that are not found keep a menu entry of one word from being all found.
    return found / (title.length + 1.5);
  }

  /**
   * Hashes of the stems of a text's words, those aside that fill every text of the language; in
   * unspaced scripts, of each two letters.
   */
  static long[] stems(String text, @Nullable String language) {
    long filling = StopWords.standard().bit(language);
    long[] stems = new long[text.length()];
    int size = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (LineShape.isUnspaced(c)) {
        if (i + 1 < text.length() && LineShape.isUnspaced(text.charAt(i + 1))) {
          stems[size++] = hash(text, i, i + 2);
        }
        start = -1;
      } else if (LineShape.isWordPart(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        boolean own =
            i - start >= MIN_LETTERS
                && (StopWords.standard().languagesOf(text, start, i) & filling) == 0;
        if (own) {
          stems[size++] = hash(text, start, Math.min(i, start + STEM));
        }
        start = -1;
      }
    }
    return Arrays.copyOf(stems, size);
  }

  private static long hash(String text, int start, int end) {
    long hash = 1;
    for (int i = start; i < end; i++) {
      // A prime with many bits, so that six letters fill the hash.
      hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x9e3779b97f4a7c15L;
    }
    return hash;
  }
}
