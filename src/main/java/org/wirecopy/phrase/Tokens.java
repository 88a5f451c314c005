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
    text.getChars(0, length, chars, 0);
    chars[length] = ' '; // so that every word ends before it
    int i = 0;
    while (i < length) {
      char c = folded(chars[i++]);
      if (c == ' ' || c == IGNORED) {
        continue;
      }
      long hash = (FNV_OFFSET ^ c) * FNV_PRIME;
      if (c == '#') {
        i = endOfNumber(i);
      } else if (!LineShape.isUnspaced(c)) {
        // Nearly all letters of a text come here: a loop of their own, which asks for little else.
        for (c = folded(chars[i]); goesOn(c); c = folded(chars[++i])) {
          hash = c == IGNORED ? hash : (hash ^ c) * FNV_PRIME;
        }
      }
      add(hash);
    }
  }

  private static boolean goesOn(char c) {
    return c != ' ' && c != '#' && !LineShape.isUnspaced(c);
  }

  private int endOfNumber(int start) {
    int end = start;
    char c = folded(chars[end]);
    while (c == '#' || c == IGNORED) {
      c = folded(chars[++end]);
    }
    return end;
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** A character that leaves no trace in a word: joiners, marks of vowels, apostrophes. */
  private static final char IGNORED = '\0';

  /** All characters, each behind what it folds to; 0 for those that have not been met. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  private static char folded(char c) {
    char behind = FOLDED[c];
    if (behind == 0) {
      behind = (char) (fold(c) + 1);
      FOLDED[c] = behind;
    }
    return (char) (behind - 1);
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
      return c == '\'' ? IGNORED : ' ';
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '\u00ad', '\u0640', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f' ->
          IGNORED;
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
      return IGNORED; // vowel signs of Arabic and Hebrew; the dot that a lower-cased İ leaves
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
