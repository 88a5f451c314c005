package org.wirecopy.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two writers' names, with the spaces around it: a mark, a word, or both.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param isAnd whether a word or {@code &} parts the names, rather than a mark
 */
record NameSeparator(int start, int end, boolean isAnd) {

  /** Words and signs between names, for a pattern. */
  static final String AND =
      "and|und|et|y|e|i|og|och|en|ja|sekä|ve|és|și|şi|oraz|и|і|та|και|و|और|ও|এবং|และ|dan|và|"
          + "with|mit|avec|con|com|met|med|&|\\+";

  private static final Set<String> WORDS = Set.of(AND.replace("\\", "").split("\\|", -1));

  /** Those that need no space on each side. */
  private static final Marks MARKS = Marks.of(",;|•·/、，،丨");

  private static final int LONGEST_WORD = 5;

  private static final String DASHES = "–—-";

  /** Whether the text is one and nothing else: {@code and}. */
  static boolean is(String text) {
    return text.length() == 1
        ? MARKS.have(text.charAt(0)) || text.charAt(0) == '&'
        : text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** The first one from the index on; null where there is none. */
  static @Nullable NameSeparator find(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (MARKS.have(text.charAt(i)) || TextAt.isSpace(text, i)) {
        NameSeparator separator = read(text, i);
        if (separator != null) {
          return separator;
        }
      }
    }
    return null;
  }

  private static @Nullable NameSeparator read(String text, int start) {
    int sign = skipSpaces(text, start);
    if (sign == text.length()) {
      return null;
    }
    char c = text.charAt(sign);
    if (MARKS.have(c)) {
      int word = endOfWord(text, skipSpaces(text, sign + 1));
      return word < 0
          ? to(text, start, sign + 1, false)
          : to(text, start, word, text.charAt(word - 1) != '+');
    }
    if (sign == start) {
      return null;
    }
    if (DASHES.indexOf(c) >= 0 && TextAt.isSpace(text, sign + 1)) {
      return to(text, start, sign + 1, false);
    }
    if (c == 'a' && TextAt.isSpace(text, sign + 1)) {
      return to(text, start, sign + 1, true); // Czech and Slovak
    }
    int word = endOfWord(text, sign);
    return word < 0 ? null : to(text, start, word, c != '+');
  }

  private static NameSeparator to(String text, int start, int end, boolean and) {
    return new NameSeparator(start, skipSpaces(text, end), and);
  }

  /** Where the word ends that parts names and has a space behind it; -1 where there is none. */
  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && end <= start + LONGEST_WORD && !TextAt.isSpace(text, end)) {
      end++;
    }
    return end < text.length() && isWord(text, start, end) ? end : -1;
  }

  /** Whether it is such a word, or one in capitals among names in capitals, and no initial. */
  private static boolean isWord(String text, int start, int end) {
    String word = text.substring(start, end);
    boolean loud =
        word.length() > 1
            && start > 1
            && Character.isUpperCase(text.charAt(start - 2))
            && Character.isUpperCase(word.charAt(1));
    return WORDS.contains(loud ? word.toLowerCase(Locale.ROOT) : word);
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (TextAt.isSpace(text, i)) {
      i++;
    }
    return i;
  }
}
