package org.wirecopy.read;

/** NULs in a text: those between texts that a program put together end a line, others are slips. */
final class NulBreaks {

  private static final String ENDS_OF_SENTENCES = ".!?:;\"”»。！？";

  private NulBreaks() {}

  /** The text with a line's end in place of each NUL that stands between two texts. */
  static String toLines(String text) {
    int nul = text.indexOf('\0');
    if (nul < 0) {
      return text;
    }
    StringBuilder lines = new StringBuilder(text);
    for (; nul >= 0; nul = text.indexOf('\0', nul + 1)) {
      if (nul > 0
          && nul + 1 < text.length()
          && isBreak(text.charAt(nul - 1), text.charAt(nul + 1))) {
        lines.setCharAt(nul, '\n');
      }
    }
    return lines.toString();
  }

  /** Within a word a NUL is a slip; so are those that lie in a row. */
  private static boolean isBreak(char before, char after) {
    return ENDS_OF_SENTENCES.indexOf(before) >= 0
        ? after > ' '
        : Character.isUpperCase(after)
            && Character.isLetterOrDigit(before)
            && !Character.isUpperCase(before);
  }
}
