package org.wirecopy.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** States and countries, as they stand behind a city: {@code Calif.}, {@code North Macedonia}. */
final class Regions {

  /** Names in lower case; abbreviations with their full stop. */
  private static final Set<String> NAMES = read();

  /** Abbreviations that are not listed are short: {@code Chih.}, {@code N.L.}. */
  private static final int MAX_ABBREVIATION = 5;

  private Regions() {}

  private static Set<String> read() {
    Set<String> names = new HashSet<>(1024);
    for (String line : DataFile.read("regions.txt")) {
      for (String name : line.split(",", -1)) {
        names.add(name.strip().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /** Whether a state or country is called so, the full stop of an abbreviation left out or not. */
  static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    return NAMES.contains(lower) || NAMES.contains(lower + '.');
  }

  /** Whether the places end with an abbreviation, to which a full stop behind them belongs. */
  static boolean keepsDot(String places) {
    int comma = places.lastIndexOf(", ");
    if (comma < 0) {
      return false;
    }
    String region = places.substring(comma + 2);
    String lower = region.toLowerCase(Locale.ROOT);
    if (NAMES.contains(lower + '.')) {
      return true;
    }
    return !region.isEmpty()
        && !NAMES.contains(lower)
        && region.length() <= MAX_ABBREVIATION
        && Character.isUpperCase(region.charAt(0))
        && !Agencies.standard().isKnown(region)
        && region.chars().noneMatch(Character::isDigit);
  }
}
