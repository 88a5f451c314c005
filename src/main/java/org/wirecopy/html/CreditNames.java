package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells by an element's names whether it holds the writers' names. */
final class CreditNames {

  /**
   * Parts of class names, and of the values of rel, itemprop and the like. In capitals the letter
   * by which each is looked for, a rare one: every class of a page is read here.
   */
  private static final List<String> WRITTEN =
      List.of(
          "aUthor",
          "aUtor",
          "aUteur",
          "bYline",
          "posted-bY",
          "postedbY",
          "written-bY",
          "Writer",
          "Wartawan",
          "rePorter",
          "contribUtor",
          "colUmnist",
          "Journalist",
          "redaKteur",
          "forFatter",
          "yaZar",
          "penUlis");

  /** The parts by the letter by which they are looked for. */
  private static final Part[][] PARTS = new Part[128][0];

  /** A part in small letters, and the index of the letter by which it is looked for. */
  private record Part(String text, int anchor) {}

  static {
    for (char c = 0; c < 128; c++) {
      List<Part> parts = new ArrayList<>();
      for (String written : WRITTEN) {
        int anchor = written.indexOf(Character.toUpperCase(c));
        if (anchor >= 0) {
          parts.add(new Part(written.toLowerCase(Locale.ROOT), anchor));
        }
      }
      PARTS[c] = parts.toArray(PARTS[c]);
    }
  }

  private CreditNames() {}

  /** Whether one of the names, parted by spaces, is that of writers. */
  static boolean areIn(String names) {
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (c < PARTS.length && PARTS[c].length > 0 && isAround(names, i, PARTS[c])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAround(String names, int index, Part[] parts) {
    for (Part part : parts) {
      if (isAt(names, index - part.anchor(), part.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String names, int start, String part) {
    if (start < 0 || start + part.length() > names.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      // The bit that parts capitals from small letters; hyphens have it anyway.
      if ((names.charAt(start + i) | ' ') != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
