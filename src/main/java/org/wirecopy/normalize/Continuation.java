package org.wirecopy.normalize;

/** Whether the beginning of a line goes on with a sentence: {@code , some questions remain}. */
final class Continuation {

  /** A sentence goes on behind these; no line of its own begins with them. */
  static final String MARKS = ",.;:!?)]}’”…%、。，；：！？）」』】،؛؟·";

  private static final String BEHIND_QUOTES = " ,.;:!?)]…";

  private static final String DASHES = "–—-";

  private Continuation() {}

  /** Whether it begins with a mark that only goes on with what stands before it. */
  static boolean isMark(String text) {
    char c = text.charAt(0);
    if ((c | ' ') >= 'a' && (c | ' ') <= 'z') {
      return false; // most lines
    }
    if ((c == '”' || c == '’') && text.length() > 1 && Character.isUpperCase(text.charAt(1))) {
      return false; // Swedish and Finnish open quotes with these
    }
    if (MARKS.indexOf(c) >= 0) {
      // "...more" and ".com" lists begin with dots, too; a sentence's full stop stands alone.
      return c != '.'
          || text.length() == 1
          || text.charAt(1) == ' '
          || "”’\")»«“".indexOf(text.charAt(1)) >= 0;
    }
    return c == '\'' && text.length() > 2 && text.charAt(1) == 's' && text.charAt(2) == ' ';
  }

  /** Whether it begins with the mark that closes a quotation left open before it. */
  static boolean closesQuote(CharSequence before, String text) {
    char c = text.charAt(0);
    if (text.length() > 1 && BEHIND_QUOTES.indexOf(text.charAt(1)) < 0) {
      return false;
    }
    return switch (c) {
      case '"' -> before.chars().filter(one -> one == '"').count() % 2 == 1;
      case '“' -> isLeftOpen(before, '„', '“');
      case '»' -> isLeftOpen(before, '«', '»');
      case '«' -> isLeftOpen(before, '»', '«');
      default -> false;
    };
  }

  /** Whether a quotation was opened, which is done in front of a letter, and not closed. */
  private static boolean isLeftOpen(CharSequence text, char opening, char closing) {
    int opened = lastIndexOf(text, opening, text.length());
    return opened > lastIndexOf(text, closing, text.length())
        && (opened + 1 == text.length()
            || opening == '«'
            || Character.isLetterOrDigit(text.charAt(opened + 1)));
  }

  /**
   * Whether it begins with what a new line hardly does: the second half of a compound, a thought
   * behind a dash, or a remark in brackets that the sentence goes on behind.
   */
  static boolean isAside(String text) {
    char c = text.charAt(0);
    if (DASHES.indexOf(c) >= 0) {
      return text.length() > 2
          && (text.charAt(1) == ' '
              ? Character.isLowerCase(text.charAt(2))
              : c == '-' && Character.isLetter(text.charAt(1)));
    }
    if (c != '(') {
      return false;
    }
    int close = text.indexOf(')') + 1;
    if (close == 0 || close == text.length()) {
      return false;
    }
    if (text.charAt(close) == ' ') {
      close++;
    }
    return close < text.length()
        && (MARKS.indexOf(text.charAt(close)) >= 0 || Character.isLowerCase(text.charAt(close)));
  }

  static int lastIndexOf(CharSequence text, char mark, int end) {
    int i = end - 1;
    while (i >= 0 && text.charAt(i) != mark) {
      i--;
    }
    return i;
  }
}
