package org.wirecopy.article;

import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;

/**
 * Finds in a text the words that begin as some others do. Without a branch for each word, as nobody
 * foretells where the next word ends, and a wrong guess costs a machine more than several letters.
 */
final class WordBeginnings {

  /** Letters by which most words are told from others. */
  static final int LETTERS = 3;

  private static final int CODE_BITS = 5;
  private static final int BETWEEN_WORDS = 1 << CODE_BITS;

  /** The bits of a code that tell a letter. */
  private static final int LETTER = BETWEEN_WORDS - 1;

  private static final byte UNSPACED = -1;

  private static final int BEGINNINGS = 1 << (LETTERS * CODE_BITS);

  /** Bits of the letter in front of a beginning; none is set where there is no letter. */
  private static final int IN_FRONT = LETTER * BEGINNINGS;

  /**
   * The codes of all characters, of which the last bits count: 0 between words, the same for a
   * letter and its capital; 0 in whole for characters that have not been met.
   */
  private static final byte[] CODES = new byte[Character.MAX_VALUE + 1];

  /** A bit for each beginning. */
  private final long[] known = new long[BEGINNINGS / Long.SIZE];

  private char[] text = new char[0];
  private int length;
  private int at;

  /** The codes of the last letters read. */
  private int last;

  private static byte codeOf(char c) {
    byte code = CODES[c];
    if (code == 0) {
      code =
          LineShape.isUnspaced(c)
              ? UNSPACED
              : LineShape.isSpacedWordPart(c)
                  ? (byte) (BETWEEN_WORDS + 1 + letterCode(c))
                  : BETWEEN_WORDS;
      CODES[c] = code;
    }
    return code;
  }

  private static int letterCode(char c) {
    return (int) (StopWords.hash(StopWords.NO_LETTER, c) >>> 33) % LETTER;
  }

  /** Adds the beginning of a word of at least three letters. */
  void add(char[] letters, int start) {
    int beginning = 0;
    for (int i = start; i < start + LETTERS; i++) {
      beginning = (beginning << CODE_BITS) | (codeOf(letters[i]) & LETTER);
    }
    known[beginning / Long.SIZE] |= 1L << beginning;
  }

  /** Turns to a text. */
  void read(char[] newText, int newLength) {
    text = newText;
    length = newLength;
    at = 0;
    last = 0;
  }

  /**
   * Where the next word that begins as one of them does stands, or the next letter of an unspaced
   * script; -1 where none does.
   */
  int next() {
    char[] letters = text;
    int read = last;
    for (int i = at; i < length; i++) {
      int code = CODES[letters[i]];
      if (code <= 0) {
        code = codeOf(letters[i]);
        if (code == UNSPACED) {
          at = i + 1;
          last = 0;
          return i;
        }
      }
      read = (read << CODE_BITS) | (code & LETTER);
      int beginning = read & (BEGINNINGS - 1);
      int begins = ((read & IN_FRONT) - 1) >>> 31;
      if ((known[beginning / Long.SIZE] >>> beginning & begins) != 0) {
        at = i + 1;
        last = read;
        return i - LETTERS + 1;
      }
    }
    return -1;
  }
}
