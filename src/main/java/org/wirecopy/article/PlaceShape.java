package org.wirecopy.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.DataFile;

/** Tells by its name that a place is one, where no list has it: {@code Bad Musterhausen}. */
final class PlaceShape {

  private static final PlaceShape STANDARD = new PlaceShape();

  /** Letters in front of an ending; shorter words are words: {@code Umfeld}. */
  private static final int MIN_STEM = 3;

  /** First words, in lower case. */
  private final Set<String> first = new HashSet<>();

  /** Last words, in lower case. */
  private final Set<String> last = new HashSet<>();

  /** What ships and aircraft have in front of their names. */
  private final WordSet aboard = new WordSet();

  /** Endings of a language's towns. */
  private final Map<String, List<String>> endings = new HashMap<>();

  private PlaceShape() {
    for (String line : DataFile.read(PlaceShape.class, "place-shapes.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      List<String> values = words.subList(1, words.size());
      switch (words.get(0)) {
        case "first" -> first.addAll(values);
        case "last" -> last.addAll(values);
        case "aboard" -> {
          for (String word : values) {
            aboard.add(StopWords.hash(word));
          }
        }
        default -> endings.put(words.get(0), values);
      }
    }
  }

  /**
   * Whether the name is shaped as those of places are.
   *
   * @param capitals whether it is in capital letters: others have such words by chance, {@code
   *     Treadmill Falls}, but for German ones
   */
  static boolean of(String name, boolean capitals, @Nullable String language) {
    if (isAboard(name)) {
      return true;
    }
    boolean several = name.indexOf(' ') >= 0 && (capitals || "de".equals(language));
    if (!several && endings(language).isEmpty()) {
      return false; // most names
    }
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    return (several && STANDARD.first.contains(words[0]))
        || (several && STANDARD.last.contains(words[words.length - 1]))
        || hasEnding(words[0], language);
  }

  private static List<String> endings(@Nullable String language) {
    return STANDARD.endings.getOrDefault(String.valueOf(language), List.of());
  }

  private static boolean hasEnding(String word, @Nullable String language) {
    for (String ending : endings(language)) {
      if (word.length() >= ending.length() + MIN_STEM && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a ship or an aircraft: {@code ABOARD THE PAPAL PLANE}. */
  static boolean isAboard(String name) {
    int space = name.indexOf(' ');
    return space > 0 && STANDARD.aboard.contains(name, 0, space);
  }
}
