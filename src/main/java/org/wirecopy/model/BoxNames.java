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
  private final Map<String, Integer> words = new HashMap<>();

  private BoxNames() {}

  static BoxNames standard() {
    return STANDARD;
  }

  private static BoxNames load() {
    BoxNames names = new BoxNames();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Resources.open(BoxNames.class, "box-names.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          names.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    int bit = 1 << topics.size();
    topics.add(line.substring(0, colon));
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      words.merge(word, bit, (one, other) -> one | other);
    }
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
    Integer known = words.get(word);
    return known == null ? topicsOfCompound(word) : known;
  }

  /** Two words that are written as one: articlebody, imagecaption. */
  private int topicsOfCompound(String word) {
    int found = 0;
    for (int i = MIN_PART; i <= word.length() - MIN_PART; i++) {
      found |= words.getOrDefault(word.substring(0, i), 0);
      found |= words.getOrDefault(word.substring(i), 0);
    }
    return found;
  }
}
