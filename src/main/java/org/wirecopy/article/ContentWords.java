package org.wirecopy.article;

import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;

/**
 * Reads a text's words one after the other, without those that fill every text of its language; in
 * unspaced scripts each two letters are a word.
 */
final class ContentWords {

  /** A word's stem is about as long: endings change between a headline and its story. */
  private static final int STEM = 6;

  /** Shorter words fill a text in any language. */
  private static final int MIN_LETTERS = 3;

  private final long language;

  /** The text and a space that ends its last word. */
  private char[] text = new char[256];

  private int length;
  private int at;
  private long stem;

  /**
   * @param language the bit of the texts' language, as stop words have it
   */
  ContentWords(long language) {
    this.language = language;
  }

  /** Turns to another text. */
  void read(String newText) {
    length = newText.length();
    if (length >= text.length) {
      text = new char[length * 2];
    }
    newText.getChars(0, length, text, 0);
    text[length] = ' ';
    at = 0;
  }

  /** The hash of the stem of the word last read. */
  long stem() {
    return stem;
  }

  /** Reads the next word; false where there is none. */
  boolean next() {
    int i = at;
    while (i < length) {
      char c = text[i];
      if (LineShape.isSpacedWordPart(c)) {
        at = i;
        if (readWord()) {
          return true;
        }
        i = at;
      } else if (LineShape.isUnspaced(c)) {
        i++;
        if (LineShape.isUnspaced(text[i])) {
          stem = StopWords.hash(StopWords.hash(StopWords.NO_LETTER, c), text[i]);
          at = i;
          return true;
        }
      } else {
        i++;
      }
    }
    at = i;
    return false;
  }

  /** Reads the word that begins here; false where it is none that counts. */
  private boolean readWord() {
    char[] letters = text;
    long word = StopWords.NO_LETTER;
    long start = StopWords.NO_LETTER;
    int begin = at;
    int i = begin;
    do {
      word = StopWords.hash(word, letters[i]);
      start = i - begin < STEM ? word : start;
      i++;
    } while (LineShape.isSpacedWordPart(letters[i]));
    boolean counts =
        i - begin >= MIN_LETTERS
            && !LineShape.isUnspaced(letters[i]) // a unit or a number before such a word
            && (StopWords.standard().languagesOf(word) & language) == 0;
    at = i;
    stem = start;
    return counts;
  }
}
