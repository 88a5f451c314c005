package org.wirecopy.article;

import java.util.Locale;
import java.util.Set;
import org.wirecopy.resource.LazyPattern;

/** Tells by a credit in it that a line is the caption of a picture: {@code Photo: Jane Example}. */
final class PictureCredit {

  private static final LazyPattern CREDIT =
      new LazyPattern(
          "(?i)\\b(?:fotos?|photos?|photograph|image|images|bild|credits?|getty|reuters|afp|dpa|ap|handout|courtesy|archiv\\w*|video|quelle|source)\\s?[:/©)]|©|\\((?:ap|afp|dpa|reuters|foto|photo)\\b|getty images");

  /**
   * A credit has one of these before or behind a mark, which is told sooner than by the pattern.
   */
  private static final Set<String> WORDS =
      Set.of(
          ("foto fotos photo photos photograph image images bild credit credits getty reuters afp dpa"
                  + " ap handout courtesy archiv video quelle source")
              .split(" ", -1));

  private PictureCredit() {}

  /** Whether the title credits a picture. */
  static boolean isIn(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean credit =
          switch (c) {
            case '©' -> true;
            case ':', '/', ')' -> WORDS.contains(wordBefore(title, i));
            case '(' -> WORDS.contains(wordBehind(title, i));
            case 'g', 'G' -> title.regionMatches(true, i, "getty ", 0, 6);
            default -> false;
          };
      if (credit) {
        return CREDIT.matcher(title).find();
      }
    }
    return false;
  }

  /** The word in front of a mark, in small letters; {@code archiv} for all that begin so. */
  private static String wordBefore(String title, int mark) {
    int end = mark > 0 && Character.isWhitespace(title.charAt(mark - 1)) ? mark - 1 : mark;
    int start = end;
    while (start > 0 && isWordPart(title.charAt(start - 1))) {
      start--;
    }
    String word = title.substring(start, end).toLowerCase(Locale.ROOT);
    return word.startsWith("archiv") ? "archiv" : word;
  }

  private static String wordBehind(String title, int mark) {
    int end = mark + 1;
    while (end < title.length() && isWordPart(title.charAt(end))) {
      end++;
    }
    return title.substring(mark + 1, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
