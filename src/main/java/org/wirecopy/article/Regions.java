package org.wirecopy.article;

import java.util.Locale;

/** States and countries, as they stand behind a city: {@code Calif.}, {@code North Macedonia}. */
final class Regions {

  /** Abbreviations that are not listed are short: {@code Chih.}, {@code N.L.}. */
  private static final int MAX_ABBREVIATION = 5;

  private Regions() {}

  /** Whether a state or country is called so, the full stop of an abbreviation left out or not. */
  static boolean isKnown(String name) {
    if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
      return false; // como, lot, marche
    }
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    return Lists.standard().regions().contains(lower)
        || Lists.standard().regions().contains(lower + '.');
  }

  /** Whether the places end with an abbreviation, to which a full stop behind them belongs. */
  static boolean keepsDot(String places) {
    int comma = places.lastIndexOf(", ");
    if (comma < 0) {
      return false;
    }
    String region = places.substring(comma + 2);
    String lower = region.toLowerCase(Locale.ROOT);
    if (Lists.standard().regions().contains(lower + '.')) {
      return true;
    }
    return !region.isEmpty()
        && !Lists.standard().regions().contains(lower)
        && region.length() <= MAX_ABBREVIATION
        && Character.isUpperCase(region.charAt(0))
        && !Agencies.isKnown(region)
        && region.chars().noneMatch(Character::isDigit);
  }
}
