package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;

/** Reads names of people from the text behind a {@code By}. */
final class WriterNames {

  private static final Set<String> ROLES = roles();

  private static final Set<String> PARTICLES =
      Set.of(
          ("van von de der den del della da do dos das di du la le el al bin ibn ben ter ten zu y e af"
                  + " av st. san d'")
              .split(" ", -1));

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[,;|•·/、，،丨]|\\s[–—-]\\s|\\s(?:and|und|et|y|e|i|og|och|en|ja|ve|és|și|a|и|і|та|και|و|with|mit|dan|và|&|\\+)\\s)\\s*");

  private static final Pattern NOT_NAME = Pattern.compile("[\\d@#:!?«»\"“”()\\[\\]<>_=*%$€]");

  /** Brackets, mail addresses and handles behind a name. */
  private static final Pattern ASIDE =
      Pattern.compile("\\s*(?:\\([^)]*\\)|\\S+@\\S+|@\\S+|\\[[^\\]]*\\])");

  private static final int MAX_NAMES = 8;

  private WriterNames() {}

  private static Set<String> roles() {
    Set<String> roles = new HashSet<>();
    for (String line : DataFile.read("roles.txt")) {
      roles.addAll(List.of(line.split(" ", -1)));
    }
    return roles;
  }

  /** The names that the text begins with; empty where it begins with something else. */
  static List<String> read(String text, @Nullable String language) {
    List<String> names = new ArrayList<>();
    for (String part : SEPARATOR.split(ASIDE.matcher(text).replaceAll(" ").strip(), -1)) {
      String name = part.strip().replaceFirst("^(?:by|By|BY) ", "");
      if (name.isEmpty()) {
        continue;
      }
      if (!isName(name, language) || names.size() == MAX_NAMES) {
        break; // what follows the names is role, place or date
      }
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether the text is shaped as the name of one person. */
  static boolean isName(String text, @Nullable String language) {
    if (text.length() > 40 || NOT_NAME.matcher(text).find() || Agencies.standard().isKnown(text)) {
      return false;
    }
    if (LineShape.isUnspaced(text.charAt(0)) || isHangul(text.charAt(0))) {
      int letters = text.replaceAll("[\\s·・]", "").length();
      return letters >= 2 && letters <= (text.indexOf('·') > 0 ? 12 : 5) && !ROLES.contains(text);
    }
    String[] words = text.split("\\s+", -1);
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    int own = 0;
    for (String word : words) {
      String folded = word.toLowerCase(Locale.ROOT);
      boolean particle = PARTICLES.contains(folded);
      if (ROLES.contains(folded) || (!particle && Character.isLowerCase(word.charAt(0)))) {
        return false;
      }
      if (!particle
          && language != null
          && word.length() > 1
          && StopWords.standard().contains(language, word)
          && !word.endsWith(".")) {
        return false;
      }
      own += particle ? 0 : 1;
    }
    return own >= 1;
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }
}
