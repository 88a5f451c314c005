package org.wirecopy.article;

import java.util.BitSet;
import org.wirecopy.language.StopWords;

/**
 * Words of buttons, labels and sections, and names of networks, which have the shape of people's
 * names: {@code Facebook Twitter}, {@code Latest Headlines}.
 */
final class LabelWords {

  private static final WordSet WORDS = Lists.standard().labelWords();

  /** With which letters those in scripts without spaces begin. */
  private static final BitSet INITIALS = Lists.standard().labelInitials();

  /** The longest word in a script without spaces. */
  private static final int MAX_EASTERN = 7;

  private static final char FIRST_HANGUL = '가';

  private static final char LAST_HANGUL = '힣';

  private LabelWords() {}

  /** Whether the word, in any case, is such a word. */
  static boolean contains(String word) {
    return WORDS.contains(StopWords.hash(word));
  }

  /** Whether the word with this hash is such a word. */
  static boolean contains(long hash) {
    return WORDS.contains(hash);
  }

  /** Whether all words of the text are such words. */
  static boolean areAllOf(String text) {
    return WORDS.containsAll(text);
  }

  /** Whether a text in a script without spaces has such a word in it. */
  static boolean areIn(String text) {
    for (int start = 0; start < text.length(); start++) {
      char first = text.charAt(start);
      if (INITIALS.get(first) && !isHangul(first) && beginsAt(text, start)) {
        return true;
      }
    }
    return contains(text); // a syllable of Hangul stands in names as in words
  }

  private static boolean beginsAt(String text, int start) {
    long hash = StopWords.NO_LETTER;
    int last = Math.min(text.length(), start + MAX_EASTERN);
    for (int i = start; i < last; i++) {
      hash = StopWords.hash(hash, text.charAt(i));
      if (i > start && WORDS.contains(hash)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHangul(char c) {
    return c >= FIRST_HANGUL && c <= LAST_HANGUL;
  }
}
