package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;

/** The places of a dateline: {@code BEIRUT/THE HAGUE}, {@code AUBURN, Wash.}. */
final class Places {

  private static final Set<String> KNOWN = readKnown();

  private static final Set<String> LABELS = readLabels();

  /** Words in lower case within a place's name. */
  private static final Set<String> PARTICLES =
      Set.of(
          ("de la del of upon on der dem am an im ob bei do da dos das sur sous en les le di in e y au"
                  + " aux al el ul op den aan pod nad na près nahe на над el-sur")
              .split(" ", -1));

  private static final Pattern SEVERAL =
      Pattern.compile("\\s?[/;]\\s?| (?:and|und|et|y|e|og|och|en|i|и|و) ");

  private static final Pattern COMMA = Pattern.compile("[,،]\\s*");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int MAX_WORDS = 4;

  /** Ships and aircraft have long names: ABOARD THE USS ABRAHAM LINCOLN. */
  private static final int MAX_CAPITAL_WORDS = 6;

  private static final int MAX_PLACES = 5;

  private final List<String> names;
  private final boolean known;
  private final boolean capitals;
  private final boolean region;

  private Places(List<String> names, boolean known, boolean capitals, boolean region) {
    this.names = names;
    this.known = known;
    this.capitals = capitals;
    this.region = region;
  }

  private static Set<String> readKnown() {
    Set<String> known = new HashSet<>(4096);
    for (String line : DataFile.read("places.txt")) {
      for (String place : line.split(",", -1)) {
        known.add(fold(place));
      }
    }
    return known;
  }

  private static Set<String> readLabels() {
    Set<String> labels = new HashSet<>(1024);
    for (String line : DataFile.read("dateline-labels.txt")) {
      labels.addAll(List.of(line.split(" ", -1)));
    }
    return labels;
  }

  private static String fold(String place) {
    return place.strip().toLowerCase(Locale.ROOT).replace("i̇", "i").replace('’', '\'');
  }

  /** The places that the text consists of; null where it does not read as places. */
  static @Nullable Places parse(String text, @Nullable String language) {
    List<String> names = new ArrayList<>(1);
    boolean known = false;
    boolean capitals = true;
    boolean region = false;
    for (String part : SEVERAL.split(text, -1)) {
      String name = part.strip();
      String[] components = COMMA.split(name, -1);
      if (components.length == 0 || components.length > 3) {
        return null;
      }
      String city = components[0].strip();
      boolean cityKnown = KNOWN.contains(fold(city)) || KNOWN.contains(fold(name));
      for (int i = 0; i < components.length; i++) {
        if (!(i == 0 && cityKnown) && !isPlaceShaped(components[i].strip(), language)) {
          return null;
        }
      }
      names.add(name);
      known |= cityKnown;
      capitals &= isCapitals(city);
      region |= components.length > 1;
    }
    return names.isEmpty() || names.size() > MAX_PLACES
        ? null
        : new Places(List.copyOf(names), known, capitals, region);
  }

  private static boolean isPlaceShaped(String name, @Nullable String language) {
    String folded = fold(name);
    if (name.isEmpty() || LABELS.contains(folded) || KNOWN.contains(folded)) {
      return KNOWN.contains(folded);
    }
    String[] words = SPACES.split(name, -1);
    if (words.length > (isCapitals(name) ? MAX_CAPITAL_WORDS : MAX_WORDS)) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      char first = word.charAt(0);
      boolean particle = i > 0 && i < words.length - 1 && PARTICLES.contains(word);
      if (!particle && (!Character.isLetter(first) || Character.isLowerCase(first))) {
        return false;
      }
      // "Waren am See": behind a particle "see" is no label.
      boolean label = LABELS.contains(fold(word)) && (i == 0 || !PARTICLES.contains(words[i - 1]));
      if (label || !consistsOfNameLetters(word)) {
        return false;
      }
    }
    // "The", "WILD UND HUND": an article or conjunction makes a phrase of it, not a place.
    for (String word : words) {
      boolean stop = language != null && StopWords.standard().contains(language, word);
      if (stop && !PARTICLES.contains(fold(word)) && !fold(word).equals("the")) {
        return false;
      }
    }
    return words.length > 1 || !fold(name).equals("the");
  }

  private static boolean consistsOfNameLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (!Character.isLetter(c) && !mark && ".'’-‘\u200c".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String name) {
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) && !name.startsWith("Mc") && !name.startsWith("Mac")) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  List<String> names() {
    return names;
  }

  /** Whether one of them is known to be a place. */
  boolean known() {
    return known;
  }

  /** Whether the cities are in capital letters. */
  boolean capitals() {
    return capitals;
  }

  /** Whether a state or country is named beside a city. */
  boolean region() {
    return region;
  }

  /** Whether the story says that something happened there: {@code in Dortmund}. */
  boolean mentionedIn(String story) {
    for (String name : names) {
      String city = name.split("[,،]", -1)[0];
      String title = titleCase(city);
      for (String in :
          new String[] {
            " in ", " aus ", " nach ", " en ", " à ", " em ", " a ", " from ", " bei ", " von ",
            " w ", " v "
          }) {
        if (story.contains(in + title)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the story prints the name in capitals again, as it does with a brand or an acronym. */
  boolean repeatedIn(String story) {
    return names.stream().anyMatch(name -> story.contains(name));
  }

  private static String titleCase(String city) {
    StringBuilder title = new StringBuilder(city.toLowerCase(Locale.ROOT));
    for (int i = 0; i < title.length(); i++) {
      if (i == 0 || !Character.isLetter(title.charAt(i - 1))) {
        title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
      }
    }
    return title.toString();
  }
}
