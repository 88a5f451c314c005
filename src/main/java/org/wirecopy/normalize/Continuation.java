package org.wirecopy.normalize;

import org.wirecopy.document.LineShape;

/** Whether the beginning of a line goes on with a sentence: {@code , some questions remain}. */
final class Continuation {

  /** A sentence goes on behind these. */
  private static final String MARKS = ",.;:!?)]}’”…%、。，；：！？）」』】،؛؟·";

  private static final String DASHES = "–—-";

  /** Words in brackets that are more than a letter of a list, an agency or a sign: {@code (c)}. */
  private static final int MIN_WORDS_IN_BRACKETS = 2;

  private Continuation() {}

  /** Whether it begins with a mark that only goes on with what stands before it. */
  static boolean isMark(String text) {
    char c = text.charAt(0);
    if ((c | ' ') >= 'a' && (c | ' ') <= 'z') {
      return false; // most lines
    }
    char next = text.length() > 1 ? text.charAt(1) : ' ';
    if (c == '\'' || c == '’') {
      return (c == '’' && !Character.isLetterOrDigit(next)) || isGenitive(text);
    }
    if (c == '”' && Character.isUpperCase(next)) {
      return false; // Swedish and Finnish open quotations with it
    }
    if ((c == ';' || c == ':') && ")-(DP".indexOf(next) >= 0) {
      return false; // ;-)
    }
    // "...more" and ".com" lists begin with dots, too; a sentence's full stop stands alone.
    return MARKS.indexOf(c) >= 0 && (c != '.' || next == ' ' || "”’\")»«“".indexOf(next) >= 0);
  }

  /** {@code 's own}; Dutch begins sentences with {@code 's Avonds}. */
  private static boolean isGenitive(String text) {
    return text.length() > 3
        && text.charAt(1) == 's'
        && text.charAt(2) == ' '
        && !Character.isUpperCase(text.charAt(3));
  }

  /**
   * Whether it begins with what a new line hardly does: the second half of a compound, a thought
   * behind a dash, or a remark in brackets that the sentence goes on behind. Lists begin with
   * dashes, too, one entry as the next.
   */
  static boolean isAside(String text, String before, String behind) {
    char c = text.charAt(0);
    if (DASHES.indexOf(c) >= 0) {
      return text.length() > 2
          && before.charAt(0) != c
          && (behind.isEmpty() || behind.charAt(0) != c)
          && (text.charAt(1) == ' ' ? Character.isLowerCase(text.charAt(2)) : isCompound(text));
    }
    int close = c == '(' ? text.indexOf(')') + 1 : 0;
    if (close == 0
        || close + 1 >= text.length()
        || LineShape.words(text.substring(0, close)) < MIN_WORDS_IN_BRACKETS) {
      return false;
    }
    char goesOn = text.charAt(text.charAt(close) == ' ' ? close + 1 : close);
    return MARKS.indexOf(goesOn) >= 0 || Character.isLowerCase(goesOn);
  }

  /** Whether it begins as {@code -Reederei}: no space goes before it. */
  static boolean isCompound(String text) {
    return text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1));
  }
}
