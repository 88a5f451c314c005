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
  private static final int MIN_LETTERS = WordBeginnings.LETTERS;

  private final long language;

  /** How the words begin that have been read. */
  private final WordBeginnings beginnings = new WordBeginnings();

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
    beginnings.read(text, length);
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
        boolean counts = readWord(i);
        if (counts) {
          beginnings.add(text, i);
          return true;
        }
        i = at;
      } else if (LineShape.isUnspaced(c)) {
        i++;
        if (LineShape.isUnspaced(text[i])) {
          readPair(i);
          return true;
        }
      } else {
        i++;
      }
    }
    at = i;
    return false;
  }

  /** Reads the next word that begins as one which {@link #next} has read; false without one. */
  boolean nextLike() {
    for (int i = beginnings.next(); i >= 0; i = beginnings.next()) {
      if (!LineShape.isUnspaced(text[i])) {
        if (readWord(i)) {
          return true;
        }
      } else if (LineShape.isUnspaced(text[i + 1])) {
        readPair(i + 1);
        return true;
      }
    }
    return false;
  }

  /** Reads the two letters of which the second stands here. */
  private void readPair(int second) {
    stem = StopWords.hash(StopWords.hash(StopWords.NO_LETTER, text[second - 1]), text[second]);
    at = second;
  }

  /** Reads the word that begins here; false where it is none that counts. */
  private boolean readWord(int begin) {
    char[] letters = text;
    long word = StopWords.NO_LETTER;
    long start = StopWords.NO_LETTER;
    int i = begin;
    do {
      word = StopWords.hash(word, letters[i]);
      start = i - begin < STEM ? word : start;
      i++;
    } while (LineShape.isSpacedWordPart(letters[i]));
    at = i;
    stem = start;
    return i - begin >= MIN_LETTERS
        && !LineShape.isUnspaced(letters[i]) // a unit or a number before such a word
        && (StopWords.standard().languagesOf(word) & language) == 0;
  }
}
