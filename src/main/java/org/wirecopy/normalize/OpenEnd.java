package org.wirecopy.normalize;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.resource.DataFile;

/** Whether the end of a line asks for more: {@code Die Schwesterfirma ist die}, {@code “}. */
final class OpenEnd {

  /** Nothing ends with these; quotation marks that close in some languages are not among them. */
  private static final String OPENING = "([{‘„¿¡（「『【&";

  private static final String BRACKETS = "([{（【";

  /** Behind a space they open a quotation, behind a letter they close one; » is an arrow, too. */
  private static final String QUOTES = "“«";

  private static final String DASHES = "–—-";

  /** French, Italian and Catalan words that lose their vowel in front of another's. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "qu", "j", "n", "c", "s", "un", "all", "dall", "dell", "nell", "sull", "quell",
          "quest");

  private OpenEnd() {}

  /** Read when the first broken dump comes: most are whole. */
  private static final class Words {

    static final Set<String> OPEN = new HashSet<>();

    static {
      for (String entry : DataFile.read(OpenEnd.class, "open-words.txt")) {
        OPEN.addAll(List.of(entry.split(" ")));
      }
    }
  }

  /** Whether a bracket or a quotation has just been opened: no space goes behind it. */
  static boolean isOpening(CharSequence text) {
    int last = text.length() - 1;
    char end = text.charAt(last);
    if (OPENING.indexOf(end) >= 0) {
      return true;
    }
    boolean alone = last == 0 || text.charAt(last - 1) == ' ';
    return alone && (end == '"' ? isOdd(text) : QUOTES.indexOf(end) >= 0);
  }

  /** The same; a bracket alone on a line tells nothing of the next line, which may be a credit. */
  static boolean opens(CharSequence text) {
    return isOpening(text) && (text.length() > 1 || BRACKETS.indexOf(text.charAt(0)) < 0);
  }

  private static boolean isOdd(CharSequence text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Whether an apostrophe at the end stands for the vowel of an article or the like. */
  static boolean isElided(CharSequence text) {
    int end = text.length() - 1;
    if (end < 1 || (text.charAt(end) != '\'' && text.charAt(end) != '’')) {
      return false;
    }
    return ELIDED.contains(lastWord(text, end).toLowerCase(Locale.ROOT));
  }

  /** Whether the last word, or a dash behind it, leads on to more words. */
  static boolean leadsOn(CharSequence text) {
    int end = text.length();
    if (DASHES.indexOf(text.charAt(end - 1)) >= 0) {
      return end > 2 && text.charAt(end - 2) == ' ';
    }
    String word = lastWord(text, end);
    int before = end - word.length() - 1;
    return before > 0
        && text.charAt(before) == ' '
        && Words.OPEN.contains(word)
        && Character.isLetter(text.charAt(before - 1)); // no unit, and no list's "; and"
  }

  /** Whether it is nothing but such a word, at the beginning of a sentence: {@code The}. */
  static boolean isOpenWord(String text) {
    return text.length() > 1
        && Character.isLowerCase(text.charAt(1))
        && Words.OPEN.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String lastWord(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }
}
