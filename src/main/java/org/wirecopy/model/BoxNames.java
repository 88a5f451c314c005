package org.wirecopy.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.Resources;

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
  private record Word(String letters, int topics) {}

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
    List<String> topics = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Resources.open(BoxNames.class, "box-names.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          topics.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BoxNames(topics);
  }

  List<String> topics() {
    return topics;
  }

  /** The bit of a topic. */
  int topic(String name) {
    int index = topics.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no topic " + name);
    }
    return 1 << index;
  }

  /** The topics that the names speak of, a bit each. */
  int topicsOf(String names) {
    int found = 0;
    int start = -1;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = Character.isLetterOrDigit(c);
      boolean hump = letter && start >= 0 && isHump(names, i);
      if (start >= 0 && (!letter || hump)) {
        found |= topicsOfWord(names, start, i);
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return found;
  }

  /** Whether a new word begins in the middle of a name: articleBody. */
  private static boolean isHump(String names, int index) {
    return Character.isUpperCase(names.charAt(index))
        && Character.isLowerCase(names.charAt(index - 1));
  }

  private int topicsOfWord(String names, int start, int end) {
    if (end - start > MAX_WORD) {
      return 0;
    }
    String word = names.substring(start, end).toLowerCase(Locale.ROOT);
    int length = word.length();
    int known = topicsOfPart(word, 0, length, word.hashCode());
    return known != 0 ? known : topicsOfCompound(word, length);
  }

  /** Two words that are written as one: articlebody, imagecaption. */
  private int topicsOfCompound(String word, int length) {
    if (length < 2 * MIN_PART) {
      return 0;
    }
    int found = 0;
    int hash = 0;
    for (int end = 1; end <= length - MIN_PART; end++) {
      hash = 31 * hash + word.charAt(end - 1);
      found |= end < MIN_PART ? 0 : topicsOfPart(word, 0, end, hash);
    }
    hash = 0;
    int power = 1;
    for (int start = length - 1; start >= MIN_PART; start--) {
      hash += power * word.charAt(start);
      power *= 31;
      found |= length - start < MIN_PART ? 0 : topicsOfPart(word, start, length, hash);
    }
    return found;
  }

  /** The topics of a part of a word, which has the hash; 0 where it is none of the words. */
  private int topicsOfPart(String word, int start, int end, int hash) {
    int slot = slot(hash);
    for (Word known = words[slot]; known != null; known = words[slot]) {
      String letters = known.letters();
      if (letters.length() == end - start && word.startsWith(letters, start)) {
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
