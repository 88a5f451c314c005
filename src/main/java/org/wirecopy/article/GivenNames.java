package org.wirecopy.article;

import java.util.Locale;

/** Given names by which people are told from sections and sites; in the East, family names. */
final class GivenNames {

  /** The longest Eastern family name: {@code 長谷川}. */
  private static final int MAX_EASTERN = 3;

  private GivenNames() {}

  /** Whether the name begins as names of people do. */
  static boolean begin(String name) {
    if (isNone(name)) {
      return false; // most words
    }
    String folded = name.toLowerCase(Locale.ROOT).replace("i̇", "i"); // İsmail
    if (folded.charAt(0) >= '\u3040') {
      return beginEastern(folded);
    }
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    int hyphen = first.indexOf('-');
    return Lists.standard().givenNames().contains(first)
        || (hyphen > 0 && Lists.standard().givenNames().contains(first.substring(0, hyphen)));
  }

  /**
   * Whether the first word is none, told by its hash, without making strings; false without a look
   * for names with a hyphen, Eastern ones, and those with a letter that is two in lower case.
   */
  private static boolean isNone(String name) {
    int hash = 0;
    for (int i = 0; i < name.length() && name.charAt(i) != ' '; i++) {
      char c = name.charAt(i);
      if (c == '-' || c == 'İ' || c == 'Σ' || c >= '\u3040') {
        return false;
      }
      hash = 31 * hash + Character.toLowerCase(c);
    }
    return !name.isEmpty() && !Lists.standard().givenNames().mayContain(hash);
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
