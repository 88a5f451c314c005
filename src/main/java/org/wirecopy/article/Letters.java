package org.wirecopy.article;

/** A text as repeats of it compare: letters and digits in lower case. */
public final class Letters {

  /** The hash of no letter. */
  static final long NOTHING = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  /**
   * The characters of which most texts consist, dashes and quotation marks included, each behind
   * what it folds to; 0 for those that have not been met: a text has a hundred of the thousands.
   */
  private static final char[] FOLDED = new char[0x2100];

  private Letters() {}

  /** The letter or digit in lower case; 0 for any other character. */
  private static char fold(char c) {
    if (c >= FOLDED.length) {
      return foldLetter(c);
    }
    char behind = FOLDED[c];
    if (behind == 0) {
      behind = (char) (foldLetter(c) + 1);
      FOLDED[c] = behind;
    }
    return (char) (behind - 1);
  }

  private static char foldLetter(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** The letters and digits of the text, in lower case. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** A hash of the folded text, without making it. */
  public static long hash(String text) {
    return hash(text, 0, text.length());
  }

  /** A hash of a part of the text, folded. */
  static long hash(String text, int start, int end) {
    long hash = NOTHING;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        hash = (hash ^ c) * FNV_PRIME;
      }
    }
    return hash;
  }

  /** The hash of a text with one more character. */
  static long hash(long hash, char c) {
    char folded = fold(c);
    return folded == 0 ? hash : (hash ^ folded) * FNV_PRIME;
  }

  /** Where the beginning of the text ends that folds to that; 0 where it begins with another. */
  static int end(String text, String folded) {
    int at = 0;
    for (int i = 0; i < text.length() && at < folded.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != 0 && c != folded.charAt(at++)) {
        return 0;
      }
      if (at == folded.length()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the text folds to that; most texts are told at their first letter. */
  public static boolean foldsTo(String folded, String text) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != 0 && (at == folded.length() || c != folded.charAt(at++))) {
        return false;
      }
    }
    return at == folded.length();
  }
}
