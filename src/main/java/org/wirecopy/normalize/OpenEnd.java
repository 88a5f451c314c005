package org.wirecopy.normalize;

import java.util.Locale;
import java.util.Set;

/** Marks at the end of a line that ask for more: {@code l’}, {@code “}, {@code –}. */
final class OpenEnd {

  private static final String BRACKETS = "([{¿¡（「『【";

  /** French, Italian and Catalan words that lose their vowel in front of another's. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "qu", "j", "n", "c", "s", "jusqu", "lorsqu", "puisqu", "un", "all", "dall",
          "dell", "nell", "sull", "coll", "quell", "quest", "gl", "dov", "com", "quant", "anch",
          "tutt");

  private OpenEnd() {}

  /** Whether a bracket or a quotation has just been opened: no space goes behind it. */
  static boolean isOpening(String text) {
    return BRACKETS.indexOf(text.charAt(text.length() - 1)) >= 0 || Quotation.opensAtEnd(text);
  }

  /** The same; a bracket alone on a line tells nothing of the next line, which may be a credit. */
  static boolean opens(String text) {
    return isOpening(text) && (text.length() > 1 || BRACKETS.indexOf(text.charAt(0)) < 0);
  }

  /** Whether an apostrophe at the end stands for the vowel of an article or the like. */
  static boolean isElided(String text) {
    int end = text.length() - 1;
    if (end < 1 || (text.charAt(end) != '\'' && text.charAt(end) != '’')) {
      return false;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    // "hepatitis C’" closes a quotation.
    boolean small = start == 0 || (!word.isEmpty() && Character.isLowerCase(word.charAt(0)));
    return small && ELIDED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a dash or an ampersand behind a space leads on. */
  static boolean isDash(String text) {
    int last = text.length() - 1;
    return last > 1 && text.charAt(last - 1) == ' ' && "–—-&".indexOf(text.charAt(last)) >= 0;
  }
}
