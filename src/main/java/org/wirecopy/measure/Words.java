package org.wirecopy.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and word sequences as the scorer counts them. */
final class Words {

  private Words() {}

  /**
   * The words of a text after compatibility normalization: runs of letters, numbers and
   * underscores; a word with a letter of an unspaced script counts letter by letter.
   */
  static List<String> of(@Nullable String text) {
    List<String> words = new ArrayList<>();
    if (text == null) {
      return words;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    int start = -1;
    boolean unspaced = false;
    for (int i = 0; i <= normal.length(); ) {
      int c = i < normal.length() ? normal.codePointAt(i) : ' ';
      if (isWordCharacter(c)) {
        if (start < 0) {
          start = i;
          unspaced = false;
        }
        unspaced |= isUnspaced(c);
      } else if (start >= 0) {
        String word = normal.substring(start, i);
        if (unspaced) {
          word.codePoints().forEach(letter -> words.add(Character.toString(letter)));
        } else {
          words.add(word);
        }
        start = -1;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean isWordCharacter(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isUnspaced(int c) {
    return (c >= 0x3040 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x0e00 && c <= 0x0eff)
        || (c >= 0x1000 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff);
  }

  /** Words of a text, lower-cased, with one space between each two. */
  static String normal(@Nullable String text) {
    StringBuilder joined = new StringBuilder();
    String normal =
        text == null
            ? ""
            : Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    boolean inWord = false;
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      if (isWordCharacter(c)) {
        if (!inWord && !joined.isEmpty()) {
          joined.append(' ');
        }
        joined.appendCodePoint(c == 'ς' ? 'σ' : c);
        inWord = true;
      } else {
        inWord = false;
      }
      i += Character.charCount(c);
    }
    return joined.toString();
  }

  /** How often each sequence of {@code size} words occurs; a shorter text is one sequence. */
  static Map<String, Integer> shingles(List<String> words, int size) {
    Map<String, Integer> counts = new HashMap<>();
    if (words.isEmpty()) {
      return counts;
    }
    for (int i = 0; i + size <= words.size() || i == 0; i++) {
      counts.merge(
          String.join(" ", words.subList(i, Math.min(i + size, words.size()))), 1, Integer::sum);
    }
    return counts;
  }

  static Map<String, Integer> bag(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return counts;
  }

  /** Adds each sequence of three words. */
  static void addTriples(Set<String> triples, List<String> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      triples.add(triple(words, i));
    }
  }

  static String triple(List<String> words, int start) {
    return words.get(start) + ' ' + words.get(start + 1) + ' ' + words.get(start + 2);
  }
}
