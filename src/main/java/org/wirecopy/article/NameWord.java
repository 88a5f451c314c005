package org.wirecopy.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;

/** Tells the words that names are made of from other words. */
final class NameWord {

  private static final Set<String> PARTICLES =
      Set.of(
          ("van von vom de der den het 't ’t del dei degli della dal dalla da do dos das di du la le el"
                  + " al bin bint ibn ben ter ten zu zum zur y e af av st. san d'")
              .split(" ", -1));

  /** Letters of the longest of them. */
  private static final int MAX_PARTICLE = 5;

  private static final Marks NOT_NAME = Marks.of("0123456789@#:!?«»\"“”()[]<>_=*%$€");

  /** Months that are first names, too. */
  private static final Set<String> MONTH_NAMES =
      Set.of(
          "april", "may", "june", "august", "mai", "mei", "juni", "jan", "mar", "mars", "maj",
          "abril", "julio", "agosto", "ali");

  private static final int MAX_HUMPS = 1;

  private NameWord() {}

  /** Whether the word stands between the words of a name: {@code van}. */
  static boolean isParticle(String word) {
    return word.length() <= MAX_PARTICLE && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word may be part of a name; with a language, common words may not. */
  static boolean mayBe(String word, @Nullable String language) {
    if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || !hasNameLetters(word)) {
      return false;
    }
    String folded = word.toLowerCase(Locale.ROOT);
    boolean initial = word.length() <= 2 && (word.length() == 1 || word.charAt(1) == '.');
    return !Character.isLowerCase(word.charAt(0))
        && !Roles.contains(folded)
        && !LabelWords.contains(word)
        && !Agencies.isKnown(word)
        && (initial || language == null || !isCommon(folded, language))
        && (initial || Months.find(word, language) == null || MONTH_NAMES.contains(folded));
  }

  /** Whether the word has no sign that no name has, and is not several words run together. */
  static boolean hasNameLetters(String word) {
    char last = word.charAt(word.length() - 1);
    if (last == '-' || last == '+' || humps(word) > MAX_HUMPS) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (NOT_NAME.have(c)) {
        return false;
      }
    }
    return true;
  }

  /** Capitals behind small letters: names have one, as {@code McKay}; menus run together more. */
  private static int humps(String word) {
    int humps = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        humps++;
      }
    }
    return humps;
  }

  private static boolean isCommon(String word, String language) {
    StopWords words = StopWords.standard();
    return (words.languagesOf(StopWords.hash(word)) & (words.bit(language) | words.bit("en"))) != 0;
  }

  /**
   * A name without the number, dash or word that is stuck to it where markup set them side by side:
   * {@code Reed5 hours}, {@code Reed—5 min read}, {@code MillerPublished: Jan 29}.
   */
  static String unglued(String word) {
    for (int i = 2; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean behindName = Character.isLowerCase(word.charAt(i - 1));
      if (behindName && (Digits.isAscii(c) || c == '—')) {
        return word.substring(0, i);
      }
      if (behindName && Character.isUpperCase(c) && isNoName(word.substring(i))) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  /** Whether the word, up to a mark or number, is a role, a month, a common word or a label. */
  private static boolean isNoName(String word) {
    int end = 0;
    boolean hump = false; // SanSonePublished: the name goes on
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      hump |=
          end > 0
              && Character.isUpperCase(word.charAt(end))
              && Character.isLowerCase(word.charAt(end - 1));
      end++;
    }
    String folded = word.substring(0, end).toLowerCase(Locale.ROOT);
    boolean label =
        !hump
            && end < word.length()
            && (word.charAt(end) == ':' || Digits.isAscii(word.charAt(end)));
    return (label && end > 3)
        || Roles.contains(folded)
        || StopWords.standard().contains("en", folded)
        || isMonth(folded);
  }

  static boolean isMonth(String word) {
    return Months.find(word, null) != null;
  }
}
