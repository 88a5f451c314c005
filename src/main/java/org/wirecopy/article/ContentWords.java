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

  private final String text;
  private final long language;
  private int at;
  private long stem;

  /**
   * @param text the text to read
   * @param language the bit of its language, as stop words have it
   */
  ContentWords(String text, long language) {
    this.text = text;
    this.language = language;
  }

  /** The hash of the stem of the word last read. */
  long stem() {
    return stem;
  }

  /** Reads the next word; false where there is none. */
  boolean next() {
    int length = text.length();
    int i = at;
    while (i < length) {
      char c = text.charAt(i);
      if (LineShape.isUnspaced(c)) {
        i++;
        if (i < length && LineShape.isUnspaced(text.charAt(i))) {
          stem = StopWords.hash(StopWords.hash(StopWords.NO_LETTER, c), text.charAt(i));
          at = i;
          return true;
        }
      } else if (!LineShape.isWordPart(c)) {
        i++;
      } else {
        at = i;
        if (readWord()) {
          return true;
        }
        i = at;
      }
    }
    at = i;
    return false;
  }

  /** Reads the word that begins here; false where it is none that counts. */
  private boolean readWord() {
    long word = StopWords.NO_LETTER;
    long start = StopWords.NO_LETTER;
    int length = text.length();
    int begin = at;
    int i = begin;
    char c = text.charAt(i);
    do {
      word = StopWords.hash(word, c);
      start = i - begin < STEM ? word : start;
      i++;
      c = i < length ? text.charAt(i) : ' ';
    } while (LineShape.isWordPart(c) && !LineShape.isUnspaced(c));
    boolean counts =
        i - begin >= MIN_LETTERS
            && !LineShape.isUnspaced(c) // a unit or a number before a word without spaces
            && (StopWords.standard().languagesOf(word) & language) == 0;
    at = i;
    stem = start;
    return counts;
  }
}
