package org.wirecopy.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Given names by which people are told from sections and sites; in the East, family names. */
final class GivenNames {

  private static final GivenNames STANDARD = new GivenNames();

  /** The longest Eastern family name: {@code 長谷川}. */
  private static final int MAX_EASTERN = 3;

  private final Set<String> names = new HashSet<>(16384);

  private GivenNames() {
    for (String line : DataFile.read("given-names.txt")) {
      names.addAll(List.of(line.split(" ", -1)));
    }
  }

  static GivenNames standard() {
    return STANDARD;
  }

  /** Whether the name begins as names of people do. */
  boolean begin(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.charAt(0) >= '\u3040') {
      return beginEastern(folded);
    }
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    int hyphen = first.indexOf('-');
    return names.contains(first) || (hyphen > 0 && names.contains(first.substring(0, hyphen)));
  }

  private boolean beginEastern(String name) {
    for (int end = 1; end <= Math.min(MAX_EASTERN, name.length() - 1); end++) {
      if (names.contains(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
