package org.wirecopy.article;

import org.wirecopy.resource.LazyPattern;

/** Tells by a credit in it that a line is the caption of a picture: {@code Photo: Jane Example}. */
final class PictureCredit {

  private static final LazyPattern CREDIT =
      new LazyPattern(
          "(?i)\\b(?:fotos?|photos?|photograph|image|images|bild|credits?|getty|reuters|afp|dpa|ap|handout|courtesy|archiv\\w*|video|quelle|source)\\s?[:/©)]|©|\\((?:ap|afp|dpa|reuters|foto|photo)\\b|getty images");

  /**
   * A credit has one of these before or behind a mark, which is told sooner than by the pattern.
   */
  private static final WordSet WORDS =
      WordSet.of(
          "foto fotos photo photos photograph image images bild credit credits getty reuters afp dpa"
              + " ap handout courtesy archiv video quelle source");

  /** All words that begin so are of a credit. */
  private static final String ARCHIVE = "archiv";

  private PictureCredit() {}

  /** Whether the title credits a picture. */
  static boolean isIn(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean credit =
          switch (c) {
            case '©' -> true;
            case ':', '/', ')' -> isCreditBefore(title, i);
            case '(' -> isCreditBehind(title, i);
            case 'g', 'G' -> title.regionMatches(true, i, "getty ", 0, 6);
            default -> false;
          };
      if (credit) {
        return CREDIT.matcher(title).find();
      }
    }
    return false;
  }

  private static boolean isCreditBefore(String title, int mark) {
    int end = mark > 0 && Character.isWhitespace(title.charAt(mark - 1)) ? mark - 1 : mark;
    int start = end;
    while (start > 0 && isWordPart(title.charAt(start - 1))) {
      start--;
    }
    return WORDS.contains(title, start, end)
        || (end - start > ARCHIVE.length()
            && title.regionMatches(true, start, ARCHIVE, 0, ARCHIVE.length()));
  }

  private static boolean isCreditBehind(String title, int mark) {
    int end = mark + 1;
    while (end < title.length() && isWordPart(title.charAt(end))) {
      end++;
    }
    return WORDS.contains(title, mark + 1, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
