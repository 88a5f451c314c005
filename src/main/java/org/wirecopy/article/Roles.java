package org.wirecopy.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.language.StopWords;

/** Words for what people do, which stand beside their names and are none. */
final class Roles {

  private static final Set<String> ROLES = roles();

  /** By their hashes. */
  private static final WordSet OCCUPATIONS = new WordSet();

  static {
    String words =
        "reporter writer editor correspondent journalist columnist contributor author redakteur redakteurin"
            + " korrespondent korrespondentin journaliste periodista corresponsal redactor redactora"
            + " jornalista repórter giornalista redactie verslaggever dziennikarz dziennikarka redaktor redaktorka novinář novinářka újságíró"
            + " корреспондент журналист автор muhabir toimittaja";
    for (String word : words.split(" ", -1)) {
      OCCUPATIONS.add(StopWords.hash(word));
    }
  }

  private Roles() {}

  private static Set<String> roles() {
    Set<String> roles = new HashSet<>();
    for (String line : DataFile.read("roles.txt")) {
      roles.addAll(List.of(line.split(" ", -1)));
    }
    return roles;
  }

  /** Whether the word, in small letters, is such a word. */
  static boolean contains(String word) {
    return ROLES.contains(word);
  }

  /** Whether the text is made of words for what people do. */
  static boolean isRole(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!ROLES.contains(word)) {
        return false;
      }
    }
    return true;
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
