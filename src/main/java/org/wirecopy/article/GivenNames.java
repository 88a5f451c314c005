package org.wirecopy.article;

import java.util.Locale;

/** Given names by which people are told from sections and sites; in the East, family names. */
final class GivenNames {

  /** The longest Eastern family name: {@code 長谷川}. */
  private static final int MAX_EASTERN = 3;

  private GivenNames() {}

  /** Whether the name begins as names of people do. */
  static boolean begin(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.charAt(0) >= '\u3040') {
      return beginEastern(folded);
    }
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    int hyphen = first.indexOf('-');
    return Lists.standard().givenNames().contains(first)
        || (hyphen > 0 && Lists.standard().givenNames().contains(first.substring(0, hyphen)));
  }

  private static boolean beginEastern(String name) {
    for (int end = 1; end <= Math.min(MAX_EASTERN, name.length() - 1); end++) {
      if (Lists.standard().givenNames().contains(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
