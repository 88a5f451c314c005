package org.wirecopy.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Reads the name under which several writers sign together: {@code The Courier Travel Team}. */
final class TeamNames {

  /** The last words of such names, in small letters. */
  private static final WordSet TEAMS =
      WordSet.of(
          "team staff editors desk newsroom contributors writers reporters redaktion redaktionen"
              + " redactie redakcja redakce redakcia toimitus");

  /** The first words of such names in other languages, in small letters. */
  private static final WordSet BEFORE =
      WordSet.of("equipo equipe équipe redacción redação redazione rédaction");

  /** What may stand behind the name. */
  private static final Marks SEPARATORS = Marks.of(",|/·•–—;:(");

  private static final int MAX_WORDS = 6;

  private static final int MAX_LENGTH = 60;

  private static final LazyPattern SPACES = new LazyPattern(" +");

  private TeamNames() {}

  /**
   * The name that the text begins with; null where it begins with none, or with the word for a team
   * alone, which names nobody, or with an agency's.
   */
  static @Nullable String read(String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return null;
    }
    String name = text.substring(0, end(text)).strip();
    if (name.length() > MAX_LENGTH || !mayBeTeam(name)) {
      return null; // most lines
    }
    String[] words = SPACES.split(name, -1);
    // "Business Desk" names a subject, "Courier Business Desk" a desk.
    int least = name.endsWith("esk") ? 3 : 2;
    return words.length >= least && words.length <= MAX_WORDS && isTeam(words) ? name : null;
  }

  /** Whether the last word is one for a team, or the first. */
  private static boolean mayBeTeam(String name) {
    int space = name.indexOf(' ');
    return space > 0
        && (TEAMS.contains(name, name.lastIndexOf(' ') + 1, name.length())
            || BEFORE.contains(name, 0, space));
  }

  private static int end(String text) {
    for (int i = 0; i < Math.min(text.length(), MAX_LENGTH + 1); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > 0 && text.charAt(i - 1) == ' ';
      if (dash || SEPARATORS.have(c)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isTeam(String[] words) {
    String first = words[0].toLowerCase(Locale.ROOT);
    boolean named = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean own = !Roles.isRole(word) && !(i == 0 && first.equals("the"));
      boolean agency = Agencies.isKnown(word);
      named |= own && !agency && !BEFORE.contains(word);
      boolean small = Character.isLowerCase(word.charAt(0));
      if (small && own && !NameWord.isParticle(word) && !word.equals("of")) {
        return false; // a sentence
      }
    }
    return named;
  }
}
