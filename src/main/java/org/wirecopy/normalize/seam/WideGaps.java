package org.wirecopy.normalize.seam;

/**
 * Blanks in a row, as they stand between the texts of pages whose markup is indented and was put
 * into one line. Fewer may stand at a link or behind a sentence.
 */
final class WideGaps {

  private static final int MIN_BLANKS = 3;

  private WideGaps() {}

  /** Whether another text begins at the index; a sentence may go on behind a gap. */
  static boolean isBefore(String text, int index) {
    char c = text.charAt(index);
    if (index <= MIN_BLANKS || !Character.isLetterOrDigit(c) || Character.isLowerCase(c)) {
      return false;
    }
    int start = index;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start > 0 && index - start >= MIN_BLANKS;
  }

  /** How many there are in front of texts. */
  static int count(String text) {
    int count = 0;
    int end = 0;
    for (int gap = text.indexOf("   "); gap >= 0; gap = text.indexOf("   ", end)) {
      end = gap + MIN_BLANKS;
      while (end < text.length() && isBlank(text.charAt(end))) {
        end++;
      }
      count += end < text.length() && isBefore(text, end) ? 1 : 0;
    }
    return count;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }
}
