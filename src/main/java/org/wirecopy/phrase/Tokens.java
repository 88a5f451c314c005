package org.wirecopy.phrase;

import java.util.Arrays;
import org.wirecopy.document.LineShape;

/**
 * The words of a text as 64-bit hashes, so that lines and phrases compare without making strings.
 *
 * <p>Case, punctuation, diacritics of Arabic and width of Latin letters do not count; each run of
 * digits is the one word {@code #}; a letter of an unspaced script is a word of its own. Reusable
 * for one line after another, not thread-safe.
 */
final class Tokens {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private char[] chars;
  private long[] hashes;
  private int size;

  Tokens() {
    this(256);
  }

  /**
   * @param letters that most texts to be read do not exceed
   */
  Tokens(int letters) {
    chars = new char[letters + 1];
    hashes = new long[letters / 4 + 1];
  }

  int size() {
    return size;
  }

  /** The hashes, for keeping. */
  long[] copy() {
    return Arrays.copyOf(hashes, size);
  }

  long hash(int index) {
    return hashes[index];
  }

  /** Replaces the words by those of the text. */
  void read(String text) {
    size = 0;
    int length = text.length();
    if (length >= chars.length) {
      chars = new char[length * 2 + 1];
    }
    char[] letters = chars;
    text.getChars(0, length, letters, 0);
    letters[length] = ' '; // so that every word ends before it
    int i = 0;
    while (i < length) {
      int c = folded(letters[i++]);
      if ((c & (SPACE | IGNORED)) != 0) {
        continue;
      }
      long hash = (FNV_OFFSET ^ (char) c) * FNV_PRIME;
      if ((c & NUMBER) != 0) {
        i = endOfNumber(i);
      } else if ((c & LETTER) != 0) {
        // Nearly all letters of a text come here: a loop of their own, which asks for little else.
        for (c = folded(letters[i]); (c & (LETTER | IGNORED)) != 0; c = folded(letters[++i])) {
          hash = (c & LETTER) != 0 ? (hash ^ (char) c) * FNV_PRIME : hash;
        }
      }
      add(hash);
    }
  }

  private int endOfNumber(int start) {
    int end = start;
    while ((folded(chars[end]) & (NUMBER | IGNORED)) != 0) {
      end++;
    }
    return end;
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** Of a script that parts its words. */
  private static final int LETTER = 1 << 16;

  private static final int SPACE = 1 << 17;
  private static final int NUMBER = 1 << 18;

  /** Of a script that does not part its words: a word of its own. */
  private static final int UNSPACED = 1 << 19;

  /** A character that leaves no trace in a word: joiners, marks of vowels, apostrophes. */
  private static final int IGNORED = 1 << 20;

  private static final char NO_TRACE = '\0';

  /**
   * All characters, each as what it folds to and what that is: one look for both. 0 for those that
   * have not been met.
   */
  private static final int[] FOLDED = new int[Character.MAX_VALUE + 1];

  private static int folded(char c) {
    int folded = FOLDED[c];
    if (folded == 0) {
      char to = fold(c);
      folded = to | kind(to);
      FOLDED[c] = folded;
    }
    return folded;
  }

  private static int kind(char folded) {
    return switch (folded) {
      case ' ' -> SPACE;
      case '#' -> NUMBER;
      case NO_TRACE -> IGNORED;
      default -> LineShape.isUnspaced(folded) ? UNSPACED : LETTER;
    };
  }

  /** The character as it counts for matching; a space for all that separates words. */
  static char fold(char c) {
    if (c < 0x80) {
      if (c >= 'a' && c <= 'z') {
        return c;
      }
      if (c >= 'A' && c <= 'Z') {
        return (char) (c + 32);
      }
      if ((c >= '0' && c <= '9') || c == '#') {
        return '#';
      }
      return c == '\'' ? NO_TRACE : ' ';
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '\u00ad', '\u0640', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f' ->
          NO_TRACE;
      case 'İ', 'ı' -> 'i'; // so that Turkish capitals fold alike whatever the locale
      case 'ё' -> 'е';
      case 'Ё' -> 'е';
      case 'ς' -> 'σ';
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      default -> foldOther(c);
    };
  }

  private static char foldOther(char c) {
    if (c >= '\uff01' && c <= '\uff5e') {
      return fold((char) (c - 0xfee0)); // full-width forms of ASCII
    }
    if ((c >= '\u064b' && c <= '\u0652') || (c >= '\u0591' && c <= '\u05c7') || c == '\u0307') {
      return NO_TRACE; // vowel signs of Arabic and Hebrew; the dot that a lower-cased İ leaves
    }
    if (Character.isDigit(c)) {
      return '#';
    }
    if (Character.isLetter(c)) {
      return Character.toLowerCase(c);
    }
    int type = Character.getType(c);
    boolean partOfWord =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.LETTER_NUMBER;
    return partOfWord ? c : ' ';
  }
}
