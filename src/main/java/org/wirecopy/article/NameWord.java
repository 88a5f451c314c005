package org.wirecopy.article;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.language.StopWords;

/** Tells the words that names are made of from other words. */
final class NameWord {

  private static final WordSet PARTICLES =
      WordSet.of(
          "van von vom de der den het 't ’t del dei degli della dal dalla da do dos das di du la le el"
              + " al bin bint ibn ben ter ten zu zum zur y e af av st. san d'");

  /** Letters of the longest of them. */
  private static final int MAX_PARTICLE = 5;

  private static final Marks NOT_NAME = Marks.of("0123456789@#:!?«»\"“”()[]<>_=*%$€");

  /** Months that are first names, too. */
  private static final WordSet MONTH_NAMES =
      WordSet.of("april may june august mai mei juni jan mar mars maj abril julio agosto ali");

  private static final int MAX_HUMPS = 1;

  /** English and Turkish ones. */
  private static final WordSet ENDINGS =
      WordSet.of("s da de ta te dan den tan ten ın in un ün nın nin nun nün ya ye yı yi a e ı");

  private static final int MAX_ENDING = 3;

  /** Few beginnings of names that go on with a capital are as long. */
  private static final int MIN_GLUED = 5;

  /** Beginnings of names that go on with a capital: {@code DellaRocca}. */
  private static final WordSet BEGINNINGS =
      WordSet.of(
          "vander vanden vande della delle dello dalla dalle abdel abdul abder saint sainte mc mac fitz"
              + " de di du la le van von al el san");

  private NameWord() {}

  /** Whether the word stands between the words of a name: {@code van}. */
  static boolean isParticle(String word) {
    return isParticle(word, 0, word.length());
  }

  /** Whether a part of a text is such a word. */
  static boolean isParticle(String text, int start, int end) {
    return end - start <= MAX_PARTICLE && PARTICLES.contains(text, start, end);
  }

  /** Whether the word may be part of a name; with a language, common words may not. */
  static boolean mayBe(String word, @Nullable String language) {
    if (word.isEmpty()
        || !Character.isLetter(word.charAt(0))
        || Character.isLowerCase(word.charAt(0))
        || !hasNameLetters(word)) {
      return false;
    }
    long hash = StopWords.hash(word);
    boolean initial = word.length() <= 2 && (word.length() == 1 || word.charAt(1) == '.');
    return !LabelWords.contains(hash)
        && (initial || language == null || !isCommon(hash, language))
        && !Roles.contains(hash)
        && !Agencies.isKnown(word)
        && (initial || Months.find(word, language) == null || MONTH_NAMES.contains(hash));
  }

  /** Whether the word has no sign that no name has, and is not several words run together. */
  static boolean hasNameLetters(String word) {
    char last = word.charAt(word.length() - 1);
    if (last == '-' || last == '+' || isInflected(word) || humps(word) > MAX_HUMPS) {
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

  /** Whether an ending behind an apostrophe says where or whose: {@code Russia's, İzmir'de}. */
  private static boolean isInflected(String word) {
    int mark = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
    int letters = word.length() - mark - 1;
    return mark >= 2
        && letters > 0
        && letters <= MAX_ENDING
        && ENDINGS.contains(word.substring(mark + 1).replace('İ', 'i').replace('I', 'ı'));
  }

  /** Capitals behind small letters: names have one, as {@code McKay}; menus run together more. */
  private static int humps(String word) {
    int humps = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Letters.isSeam(word, i)) {
        humps++;
      }
    }
    return humps;
  }

  private static boolean isCommon(long hash, String language) {
    StopWords words = StopWords.standard();
    return (words.languagesOf(hash) & (words.bit(language) | words.bit("en"))) != 0;
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
      if (behindName && Character.isUpperCase(c) && isGlued(word, i)) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  /**
   * Whether another word begins with the capital there, which a name may have, too: {@code McKay}.
   */
  private static boolean isGlued(String word, int capital) {
    return !BEGINNINGS.contains(word.substring(0, capital))
        && (capital >= MIN_GLUED || isNoName(word.substring(capital)));
  }

  /** Whether the word, up to a mark or number, is a role, a month, a common word or a label. */
  private static boolean isNoName(String word) {
    int end = 0;
    boolean hump = false; // SanSonePublished: the name goes on
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      hump |= end > 0 && Letters.isSeam(word, end);
      end++;
    }
    String letters = word.substring(0, end);
    boolean label =
        !hump
            && end < word.length()
            && (word.charAt(end) == ':' || Digits.isAscii(word.charAt(end)));
    return (label && end > 3)
        || Roles.contains(letters)
        || StopWords.standard().contains("en", letters)
        || isMonth(letters);
  }

  static boolean isMonth(String word) {
    return Months.find(word, null) != null;
  }
}
