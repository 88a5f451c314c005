package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.LazyPattern;

/** The places of a dateline: {@code BEIRUT/THE HAGUE}, {@code AUBURN, Wash.}. */
final class Places {

  /** Words in lower case within a place's name. */
  private static final Set<String> PARTICLES =
      Set.of(
          ("de la del of upon on der dem am an im ob bei do da dos das sur sous en les le di in e y au"
                  + " aux al el ul op den aan pod nad na près nahe vor und a. d. на над el-sur"
                  + " della delle dei degli dello las los")
              .split(" ", -1));

  private static final LazyPattern SPACES = new LazyPattern("\\s+");

  /** State or country in brackets behind a city: {@code Lucknow (UP)}, {@code Pune [India]}. */
  private static final LazyPattern BRACKETS =
      new LazyPattern("(?:\\s?[(\\[]([^()\\[\\]]+)[)\\]])+$");

  /** What stands between places, or around a region. */
  private static final Marks SEVERAL = Marks.of("/;,،()[]");

  private static final String ENGLISH = "en";

  private static final int MAX_WORDS = 4;

  /** Ships and aircraft have long names: ABOARD THE USS ABRAHAM LINCOLN. */
  private static final int MAX_CAPITAL_WORDS = 7;

  private static final int MAX_PLACES = 5;

  /** Shorter names in capitals are mostly acronyms: NHS, ADAC. */
  private static final int MIN_CAPITAL_LETTERS = 5;

  private final List<String> names;
  private final boolean known;
  private final @Nullable String language;
  private final boolean capitals;
  private final boolean region;

  private Places(
      List<String> names,
      @Nullable String language,
      boolean known,
      boolean capitals,
      boolean region) {
    this.names = names;
    this.language = language;
    this.known = known;
    this.capitals = capitals;
    this.region = region;
  }

  static String fold(String place) {
    return place.strip().toLowerCase(Locale.ROOT).replace("i̇", "i").replace('’', '\'');
  }

  /** Whether it is the name of a place, in any case. */
  static boolean isKnown(String name) {
    return Lists.standard().places().contains(fold(name));
  }

  /** Whether it is a word that stands where a place would, but labels the story. */
  static boolean isLabel(String word) {
    return Lists.standard().datelineLabels().contains(fold(word));
  }

  /** Whether the text is nothing but places, of which one is known. */
  static boolean areAllOf(String text) {
    if (isOneName(text) && !isKnown(text) && !PlaceShape.of(text, isCapitals(text), null)) {
      return false; // most people
    }
    Places places = parse(text, null);
    return places != null && places.known;
  }

  /** Whether the text is a word or two, and no part of it may be a region. */
  private static boolean isOneName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SEVERAL.have(text.charAt(i))) {
        return false;
      }
    }
    return text.indexOf(' ') == text.lastIndexOf(' ');
  }

  /** The places that the text consists of; null where it does not read as places. */
  static @Nullable Places parse(String text, @Nullable String language) {
    List<String> names = new ArrayList<>(1);
    boolean known = false;
    boolean capitals = true;
    boolean region = false;
    for (String name : PlaceList.split(text)) {
      List<String> components = PlaceList.components(name);
      if (components.size() > 3) {
        return null;
      }
      String city = cityOf(components);
      boolean cityKnown = isKnown(city) || (!city.equals(name) && isKnown(name));
      boolean inRegion = isInRegion(name, components);
      for (int i = 0; i < components.size(); i++) {
        String component = i == 0 ? city : components.get(i).strip();
        boolean named = i == 0 ? cityKnown : Regions.isKnown(withoutDot(component));
        if (!named && !isPlaceShaped(component, i > 0 || inRegion, language)) {
          return null;
        }
      }
      names.add(name);
      known |=
          cityKnown
              || (inRegion && !isPerson(city))
              || PlaceShape.of(city, isCapitals(city), language);
      capitals &= isCapitals(city);
      region |= components.size() > 1;
    }
    return names.isEmpty() || names.size() > MAX_PLACES
        ? null
        : new Places(List.copyOf(names), language, known, capitals, region);
  }

  private static String cityOf(List<String> components) {
    return withoutBrackets(components.get(0)).strip();
  }

  private static String withoutBrackets(String city) {
    boolean any = city.endsWith(")") || city.endsWith("]");
    return any ? BRACKETS.matcher(city).replaceFirst("") : city;
  }

  /** Whether a state or country stands behind the city. */
  private static boolean isInRegion(String name, List<String> components) {
    int last = components.size() - 1;
    if (last > 0 && Regions.isKnown(withoutDot(components.get(last)))) {
      return true;
    }
    int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('['));
    return open > 0
        && name.length() - open > 4 // "(DE)" may be anything
        && Regions.isKnown(name.substring(open + 1, name.length() - 1));
  }

  /** {@code Eva Example (Sevilla)}: a region stands behind correspondents, too. */
  private static boolean isPerson(String name) {
    return name.indexOf(' ') > 0 && GivenNames.begin(name);
  }

  private static String withoutDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isPlaceShaped(String name, boolean region, @Nullable String language) {
    String folded = fold(name);
    if (name.isEmpty()
        || Lists.standard().datelineLabels().contains(folded)
        || Lists.standard().places().contains(folded)) {
      return Lists.standard().places().contains(folded);
    }
    if (PlaceShape.isAboard(name)) {
      return true;
    }
    String[] words = words(name);
    if (words.length > (isCapitals(name) ? MAX_CAPITAL_WORDS : MAX_WORDS)) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      char first = word.startsWith("'s-") ? 'S' : word.charAt(0);
      boolean particle = i > 0 && i < words.length - 1 && PARTICLES.contains(word);
      if (!particle && (!Character.isLetter(first) || Character.isLowerCase(first))) {
        return false;
      }
      // "Waren am See": behind a particle "see" is no label.
      boolean label =
          Lists.standard().datelineLabels().contains(fold(word))
              && (i == 0 || !PARTICLES.contains(words[i - 1]));
      if (label || !consistsOfNameLetters(word)) {
        return false;
      }
    }
    return region || !isPhrase(words, language);
  }

  private static String[] words(String name) {
    for (int i = 0; i < name.length(); i++) {
      boolean space = Character.isWhitespace(name.charAt(i));
      if (space && (name.charAt(i) != ' ' || name.startsWith("  ", i))) {
        return SPACES.split(name, -1);
      }
    }
    return name.split(" ", -1); // needs no pattern
  }

  /** "The", "WILD UND HUND", "LE POINT": with an article or a conjunction it is no place. */
  private static boolean isPhrase(String[] words, @Nullable String language) {
    for (int i = 0; i < words.length; i++) {
      boolean stop = language != null && StopWords.standard().contains(language, words[i]);
      String folded = fold(words[i]);
      if (stop && !(i > 0 && PARTICLES.contains(folded)) && !folded.equals("the")) {
        return true;
      }
    }
    return words.length == 1 && fold(words[0]).equals("the");
  }

  private static boolean consistsOfNameLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (Character.isIdeographic(c)
          || (!Character.isLetter(c) && !mark && ".'’-‘\u200c".indexOf(c) < 0)) {
        return false; // Chinese has no spaces: any words might be a place
      }
    }
    return true;
  }

  /** Whether the name is in capital letters: {@code McALLEN}, {@code 's-HERTOGENBOSCH}. */
  static boolean isCapitals(String name) {
    boolean upper = false;
    int start = name.startsWith("Mc") || name.startsWith("'s") ? 2 : name.startsWith("Mac") ? 3 : 0;
    for (int i = start; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  List<String> names() {
    return names;
  }

  /** Whether one of them is known to be a place, or has the name of one. */
  boolean known() {
    return known;
  }

  /** The same, or one is a town of the language's countries; many towns' names are others, too. */
  boolean knownOrTown() {
    if (known) {
      return true;
    }
    if (!capitals && ENGLISH.equals(language)) {
      return false; // papers in English print places in capitals
    }
    for (String name : names) {
      if (Towns.have(cityOf(PlaceList.components(name)), language)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of them are in the list of places. */
  boolean allKnown() {
    for (String name : names) {
      if (!isKnown(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the cities are in capital letters. */
  boolean capitals() {
    return capitals;
  }

  /** Whether a state or country is named beside a city. */
  boolean region() {
    return region;
  }

  /** Whether the names are too short for a place that nobody knows. */
  boolean acronym() {
    for (String name : names) {
      if (name.length() >= MIN_CAPITAL_LETTERS) {
        return false;
      }
    }
    return true;
  }

  /** Whether the story says that something happened there: {@code in Dortmund}. */
  boolean mentionedIn(String story) {
    for (String name : names) {
      String city = PlaceList.components(name).get(0);
      String title = titleCase(city);
      for (String in :
          new String[] {
            " in ", " aus ", " nach ", " en ", " à ", " em ", " from ", " bei ", " von ", " w ",
            " v ", " te ", " di ", " near "
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
    for (String name : names) {
      if (story.contains(name)) {
        return true;
      }
    }
    return false;
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
