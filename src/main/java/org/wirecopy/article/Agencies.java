package org.wirecopy.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of news agencies. */
final class Agencies {

  private static final Agencies STANDARD = new Agencies();

  private final Set<String> names = new HashSet<>(1024);

  /** Chinese, Japanese and Korean names by length: they stand in a text without spaces. */
  private final Map<Integer, Set<String>> eastern = new HashMap<>();

  private int longest;

  private Agencies() {
    for (String line : DataFile.read("agencies.txt")) {
      for (String name : line.split("\\|", -1)) {
        names.add(name);
        if (name.codePoints()
            .anyMatch(c -> Character.isIdeographic(c) || (c >= 0x3040 && c < 0xd800))) {
          eastern.computeIfAbsent(name.length(), length -> new HashSet<>()).add(name);
          longest = Math.max(longest, name.length());
        }
      }
    }
  }

  static Agencies standard() {
    return STANDARD;
  }

  /** Whether an agency prints itself so. */
  boolean isKnown(String name) {
    return names.contains(name);
  }

  /** The longest agency's name that the text begins with, for scripts without spaces. */
  @Nullable String easternAtStart(String text) {
    for (int length = Math.min(longest, text.length()); length > 1; length--) {
      Set<String> candidates = eastern.get(length);
      if (candidates != null && candidates.contains(text.substring(0, length))) {
        return text.substring(0, length);
      }
    }
    return null;
  }

  /** The longest agency's name that the text ends with, for scripts without spaces. */
  @Nullable String easternAtEnd(String text) {
    for (int length = Math.min(longest, text.length()); length > 1; length--) {
      Set<String> candidates = eastern.get(length);
      if (candidates != null && candidates.contains(text.substring(text.length() - length))) {
        return text.substring(text.length() - length);
      }
    }
    return null;
  }
}
