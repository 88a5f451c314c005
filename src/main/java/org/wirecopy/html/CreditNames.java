package org.wirecopy.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells by an element's names whether it holds the writers' names. */
final class CreditNames {

  /**
   * Parts of class names, and of the values of rel, itemprop and the like. In capitals the two
   * letters by which each is looked for, a rare pair: every class of a page is read here.
   */
  private static final List<String> WRITTEN =
      List.of(
          "AUthor",
          "AUtor",
          "AUteur",
          "bYLine",
          "postED-by",
          "postEDby",
          "WRitten-by",
          "WRiter",
          "WArtawan",
          "rEPorter",
          "contrIButor",
          "coluMNist",
          "JOurnalist",
          "redaKTeur",
          "foRFatter",
          "YAzar",
          "peNUlis");

  /** The parts by the first of the letters by which they are looked for. */
  private static final Part[][] PARTS = new Part[32][0];

  /** For each letter, as its lowest five bits, those that may follow it, a bit each. */
  private static final int[] PAIRS = new int[32];

  /** A part in small letters, and the index of the pair by which it is looked for. */
  private record Part(String text, int anchor) {}

  static {
    for (String written : WRITTEN) {
      int anchor = 0;
      while (!Character.isUpperCase(written.charAt(anchor))) {
        anchor++;
      }
      int first = written.charAt(anchor) & 31;
      PAIRS[first] |= 1 << (written.charAt(anchor + 1) & 31);
      PARTS[first] = Arrays.copyOf(PARTS[first], PARTS[first].length + 1);
      PARTS[first][PARTS[first].length - 1] = new Part(written.toLowerCase(Locale.ROOT), anchor);
    }
  }

  private CreditNames() {}

  /** Whether one of the names, parted by spaces, is that of writers. */
  static boolean areIn(String names) {
    int before = 0;
    for (int i = 0; i < names.length(); i++) {
      int letter = names.charAt(i) & 31;
      if ((PAIRS[before] >>> letter & 1) != 0 && isAround(names, i - 1, PARTS[before])) {
        return true;
      }
      before = letter;
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
