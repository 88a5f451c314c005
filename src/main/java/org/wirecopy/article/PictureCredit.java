package org.wirecopy.article;

/** Tells by a credit in it that a line is the caption of a picture: {@code Photo: Jane Example}. */
final class PictureCredit {

  /** A credit has one of these in front of a colon, a stroke or a bracket. */
  private static final WordSet BEFORE_MARK =
      WordSet.of(
          "foto fotos fot photo photos photograph picture pictures image images bild credit credits getty reuters afp dpa"
              + " ap handout courtesy archiv video quelle source");

  /** All words that begin so are of a credit. */
  private static final String ARCHIVE = "archiv";

  /** A credit has one of these behind a bracket. */
  private static final WordSet BEHIND_BRACKET = WordSet.of("ap afp dpa reuters foto photo");

  private static final String AGENCY = "getty images";

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
            case 'g', 'G' -> title.regionMatches(true, i, AGENCY, 0, AGENCY.length());
            default -> false;
          };
      if (credit) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text up to the index ends with such a word: {@code Picture}, of {@code by}. */
  static boolean endsBefore(String text, int end) {
    return end > 0 && isCreditBefore(text, end);
  }

  private static boolean isCreditBefore(String title, int mark) {
    int end = mark > 0 && Character.isWhitespace(title.charAt(mark - 1)) ? mark - 1 : mark;
    int start = end;
    while (start > 0 && isWordPart(title.charAt(start - 1))) {
      start--;
    }
    return BEFORE_MARK.contains(title, start, end)
        || title.regionMatches(true, start, ARCHIVE, 0, ARCHIVE.length());
  }

  private static boolean isCreditBehind(String title, int bracket) {
    int end = bracket + 1;
    while (end < title.length() && isWordPart(title.charAt(end))) {
      end++;
    }
    return BEHIND_BRACKET.contains(title, bracket + 1, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
