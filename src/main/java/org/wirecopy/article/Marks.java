package org.wirecopy.article;

/**
 * A few characters that texts are searched for, letter by letter: the ASCII ones are told by a bit
 * each, as nearly all letters that are asked for are ASCII, and a look through the others would
 * cost more than all else that is done to a letter. Immutable.
 */
final class Marks {

  private final long low;
  private final long high;
  private final String others;

  private Marks(long low, long high, String others) {
    this.low = low;
    this.high = high;
    this.others = others;
  }

  /** These characters. */
  static Marks of(String characters) {
    long low = 0;
    long high = 0;
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < 64) {
        low |= 1L << c;
      } else if (c < 128) {
        high |= 1L << c;
      } else {
        others.append(c);
      }
    }
    return new Marks(low, high, others.toString());
  }

  /** Whether the character is one of them. */
  boolean have(char c) {
    return c < 128 ? ((c < 64 ? low : high) >>> c & 1) != 0 : others.indexOf(c) >= 0;
  }

  /** The text without those of them that it ends with. */
  String cutFromEnd(String text) {
    int end = text.length();
    while (end > 0 && have(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether one of them stands anywhere in the text. */
  boolean standIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (have(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
