package org.wirecopy.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.DataFile;

/**
 * What the classes and ids of a page's elements say of the text within, by the words in them. At
 * most 32 topics, so that what a name says fits the bits of an int.
 */
final class BoxNames {

  private static final BoxNames STANDARD = load();

  /** Names longer than this are generated, and so are hashes with digits in them. */
  private static final int MAX_WORD = 20;

  /** Shorter parts of a compound may be a part of any word. */
  private static final int MIN_PART = 4;

  private final List<String> topics = new ArrayList<>();

  /** A word, in lower case, and its topics, a bit each. */
  private record Word(String letters, int topics) {

    boolean is(char[] word, int start, int end) {
      if (letters.length() != end - start) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (letters.charAt(i - start) != word[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The words by {@link String#hashCode}, open-addressed: parts of names are looked up by hashes
   * that are reckoned letter by letter, without being made strings.
   */
  private final @Nullable Word[] words;

  private BoxNames(List<String> lines) {
    Map<String, Integer> all = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      int bit = 1 << topics.size();
      topics.add(line.substring(0, colon));
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        all.put(word, all.getOrDefault(word, 0) | bit);
      }
    }
    words = new Word[Integer.highestOneBit(all.size()) * 4];
    for (Map.Entry<String, Integer> entry : all.entrySet()) {
      int slot = slot(entry.getKey().hashCode());
      while (words[slot] != null) {
        slot = next(slot);
      }
      words[slot] = new Word(entry.getKey(), entry.getValue());
    }
  }

  static BoxNames standard() {
    return STANDARD;
  }

  private static BoxNames load() {
    return new BoxNames(DataFile.read(BoxNames.class, "box-names.txt"));
  }

  List<String> topics() {
    return topics;
  }

  /** The number of a topic among all. */
  int topic(String name) {
    int index = topics.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no topic " + name);
    }
    return index;
  }

  /** The topics that the names speak of, a bit each. */
  int topicsOf(String names) {
    int found = 0;
    char[] word = new char[MAX_WORD + 1];
    int length = 0;
    char before = ' ';
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean capital = isCapital(c);
      // A new word begins behind other signs, and in the middle of a name: articleBody.
      if (length > 0 && (!isLetterOrDigit(c) || (capital && isSmall(before)))) {
        found |= topicsOfWord(word, length);
        length = 0;
      }
      if (length <= MAX_WORD && isLetterOrDigit(c)) {
        word[length++] = capital ? Character.toLowerCase(c) : c;
      }
      before = c;
    }
    return found | topicsOfWord(word, length);
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isSmall(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128
        ? isSmall(c) || isCapital(c) || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private int topicsOfWord(char[] word, int length) {
    if (length > MAX_WORD) {
      return 0;
    }
    int known = topicsOfPart(word, 0, length, hash(word, length));
    return known != 0 ? known : topicsOfCompound(word, length);
  }

  private static int hash(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    return hash;
  }

  /** Two words that are written as one: articlebody, imagecaption. */
  private int topicsOfCompound(char[] word, int length) {
    if (length < 2 * MIN_PART) {
      return 0;
    }
    int found = 0;
    int hash = 0;
    for (int end = 1; end <= length - MIN_PART; end++) {
      hash = 31 * hash + word[end - 1];
      found |= end < MIN_PART ? 0 : topicsOfPart(word, 0, end, hash);
    }
    hash = 0;
    int power = 1;
    for (int start = length - 1; start >= MIN_PART; start--) {
      hash += power * word[start];
      power *= 31;
      found |= length - start < MIN_PART ? 0 : topicsOfPart(word, start, length, hash);
    }
    return found;
  }

  /** The topics of a part of a word, which has the hash; 0 where it is none of the words. */
  private int topicsOfPart(char[] word, int start, int end, int hash) {
    int slot = slot(hash);
    for (Word known = words[slot]; known != null; known = words[slot]) {
      if (known.is(word, start, end)) {
        return known.topics();
      }
      slot = next(slot);
    }
    return 0;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (words.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (words.length - 1);
  }
}
