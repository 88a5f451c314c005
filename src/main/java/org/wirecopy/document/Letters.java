package org.wirecopy.document;

/** A text as repeats of it compare: letters and digits in lower case. */
public final class Letters {

  /** The hash of no letter. */
  public static final long NOTHING = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  /** Letters at the beginning by which most texts are told from each other. */
  private static final int HEAD = 4;

  /** All characters, each behind what it folds to; 0 for those that have not been met. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  private Letters() {}

  /** The letter or digit in lower case; 0 for any other character. */
  private static char fold(char c) {
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
    char[] folded = new char[text.length()];
    int length = 0;
    for (int i = 0; i < folded.length; i++) {
      char c = fold(text.charAt(i));
      folded[length] = c;
      length += c != 0 ? 1 : 0;
    }
    return new String(folded, 0, length);
  }

  /** The first letter or digit of the text, in lower case; 0 where it has none. */
  public static char initial(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        return c;
      }
    }
    return 0;
  }

  /** The last letter or digit of the text, in lower case; 0 where it has none. */
  public static char last(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        return c;
      }
    }
    return 0;
  }

  /** A hash of the folded text, without making it. */
  public static long hash(String text) {
    return hash(text, 0, text.length());
  }

  /** A hash of the first letters of the text, folded. */
  public static long headHash(String text) {
    long hash = NOTHING;
    int letters = 0;
    for (int i = 0; i < text.length() && letters < HEAD; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        hash = (hash ^ c) * FNV_PRIME;
        letters++;
      }
    }
    return hash;
  }

  /** A hash of a part of the text, folded. */
  public static long hash(String text, int start, int end) {
    long hash = NOTHING;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        hash = (hash ^ c) * FNV_PRIME;
      }
    }
    return hash;
  }

  /** Whether the text has a word that folds to that, and begins with the same letter. */
  public static boolean haveWord(String text, String folded) {
    int last = text.length() - folded.length();
    for (int i = text.indexOf(folded.charAt(0));
        i >= 0 && i <= last;
        i = text.indexOf(folded.charAt(0), i + 1)) {
      if (areAt(text, i, folded) && isWord(text, i, i + folded.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether no letter stands beside the part of the text. */
  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static boolean areAt(String text, int start, String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = text.charAt(start + i);
      if (fold(c) != folded.charAt(i) || !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /** Where the beginning of the text ends that folds to that; 0 where it begins with another. */
  public static int end(String text, String folded) {
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

  /**
   * Whether a capital stands at the index, behind a small letter: where two words are run together.
   */
  public static boolean isSeam(String text, int index) {
    return Character.isUpperCase(text.charAt(index))
        && Character.isLowerCase(text.charAt(index - 1));
  }

  /** Whether all are small letters. */
  public static boolean areSmall(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
