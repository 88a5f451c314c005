package org.wirecopy.article;

import java.util.HashSet;
import java.util.Set;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;

/** The words of titles, to tell how like two of them are. */
final class TitleWords {

  private TitleWords() {}

  /** Words of the text; in a script without spaces its pairs of letters. */
  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); ) { // without a pattern: each block above the lead is read
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean inWord = isLetterOrNumber(c);
      if (!inWord && i > start) {
        addWord(text.substring(start, i), words);
      }
      i += Character.charCount(c);
      start = inWord ? start : i;
    }
    return words;
  }

  private static void addWord(String word, Set<String> words) {
    if (LineShape.isUnspaced(word.charAt(0))) {
      for (int i = 0; i + 1 < word.length(); i++) {
        words.add(word.substring(i, i + 2));
      }
    } else {
      words.add(Letters.fold(word));
    }
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** How many words two titles have in common, as a share of both, from 0 to 1. */
  static double common(Set<String> one, Set<String> other) {
    int common = 0;
    for (String word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    return 2.0 * common / (one.size() + other.size() + 1);
  }
}
