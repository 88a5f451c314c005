package org.wirecopy.article;

import org.wirecopy.language.StopWords;

/** Words for what people do, which stand beside their names and are none. */
final class Roles {

  private static final WordSet ROLES = Lists.standard().roles();

  private static final WordSet OCCUPATIONS =
      WordSet.of(
          "reporter writer editor correspondent journalist columnist contributor author redakteur redakteurin"
              + " korrespondent korrespondentin journaliste periodista corresponsal redactor redactora"
              + " jornalista repórter giornalista redactie verslaggever dziennikarz dziennikarka redaktor redaktorka novinář novinářka újságíró"
              + " корреспондент журналист автор muhabir toimittaja");

  private Roles() {}

  /** Whether the word, in any case, is such a word. */
  static boolean contains(String word) {
    return ROLES.contains(word);
  }

  /** Whether the word with this hash is such a word. */
  static boolean contains(long hash) {
    return ROLES.contains(hash);
  }

  /** Whether the text is made of words for what people do. */
  static boolean isRole(String text) {
    return ROLES.containsAll(text);
  }

  /** Whether the text says what a writer is: {@code Staff reporter}. */
  static boolean hasRole(String text) {
    long word = StopWords.NO_LETTER;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word = StopWords.hash(word, c);
      } else if (word != StopWords.NO_LETTER) {
        if (OCCUPATIONS.contains(word)) {
          return true;
        }
        word = StopWords.NO_LETTER;
      }
    }
    return OCCUPATIONS.contains(word);
  }
}
