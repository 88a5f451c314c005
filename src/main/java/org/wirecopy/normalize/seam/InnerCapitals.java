package org.wirecopy.normalize.seam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.resource.DataFile;

/** Well-known names that have a capital behind a small letter: {@code YouTube}. */
final class InnerCapitals {

  private static final InnerCapitals STANDARD = new InnerCapitals();

  /** Names by the letters at their inner capital. */
  private final Map<String, List<Name>> names = new HashMap<>();

  private record Name(String text, int capital) {}

  private InnerCapitals() {
    for (String name : DataFile.read(InnerCapitals.class, "inner-capitals.txt")) {
      for (int i = 1; i < name.length(); i++) {
        if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
          names
              .computeIfAbsent(name.substring(i - 1, i + 1), seam -> new ArrayList<>())
              .add(new Name(name, i));
        }
      }
    }
  }

  static InnerCapitals standard() {
    return STANDARD;
  }

  /** Whether the capital at the index is inside such a name, which no other letters begin. */
  boolean has(String text, int index) {
    for (Name name : names.getOrDefault(text.substring(index - 1, index + 1), List.of())) {
      int start = index - name.capital;
      int end = start + name.text.length();
      if (text.startsWith(name.text, start)
          && (end == text.length() || !Character.isLowerCase(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
