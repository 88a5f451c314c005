package org.wirecopy.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.check.Passage;
import org.wirecopy.document.LineShape;

/**
 * The longer words of a text: those of one story come back in it, and another story has others. Of
 * scripts without spaces, pairs of letters.
 */
final class LongWords {

  /** Shorter words are mostly those that every text has. */
  private static final int MIN_LETTERS = 5;

  /** Endings differ within a story. */
  private static final int STEM = 7;

  private final Set<String> words = new HashSet<>();

  static LongWords of(List<Passage> passages) {
    LongWords words = new LongWords();
    passages.forEach(passage -> words.add(passage.text()));
    return words;
  }

  private void add(String text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean unspaced = LineShape.isUnspaced(c);
      if (!unspaced && LineShape.isWordPart(c)) {
        word.append(Character.toLowerCase(c));
        continue;
      }
      if (word.length() >= MIN_LETTERS) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
      word.setLength(0);
      if (unspaced && i + 1 < text.length() && LineShape.isUnspaced(text.charAt(i + 1))) {
        words.add(text.substring(i, i + 2));
      }
    }
  }

  /** The share of the words that the other text has, too: of those of the shorter text; 0 to 1. */
  double sharedWith(LongWords other) {
    boolean fewer = words.size() <= other.words.size();
    Set<String> few = fewer ? words : other.words;
    Set<String> many = fewer ? other.words : words;
    long shared = few.stream().filter(many::contains).count();
    return few.isEmpty() ? 1 : (double) shared / few.size();
  }
}
