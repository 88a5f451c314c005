package org.wirecopy.article;

import java.util.BitSet;
import java.util.regex.Matcher;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.LazyPattern;

/** The words that announce a writer: {@code By}, {@code Written by}, {@code Text:}. */
final class BylineLabel {

  /** The labels by their hashes: each word of each line may be one. */
  private static final WordSet LABELS = Lists.standard().bylineLabels();

  /** With which letters they begin: most words are no labels at the first. */
  private static final BitSet INITIALS = Lists.standard().bylineInitials();

  /** A longer one is a sentence. */
  static final int MAX_LENGTH = 30;

  private static final int MAX_WORDS = 4;

  private static final String ABOUT = "about";

  /** What stands between a label and a name. */
  private static final Marks BEHIND_LABEL = Marks.of(" :：/|丨●・\u00a0-–—،=＝");

  /** {@code Aus Bremen berichtet }. */
  private static final LazyPattern REPORTS =
      new LazyPattern("^Aus \\p{Lu}[\\p{L}. -]{1,25}? berichte(?:t|n)[ :]+");

  private BylineLabel() {}

  /**
   * {@code About Jane Example}, or {@code About} above it; sites are spoken of in that way, too:
   * {@code About Tidepost}.
   */
  static boolean isAbout(String text) {
    boolean word = text.length() <= ABOUT.length() || text.charAt(ABOUT.length()) == ' ';
    return text.regionMatches(true, 0, ABOUT, 0, ABOUT.length())
        && word
        && !text.contains("author");
  }

  /** Where the words end that announce a writer; 0 where the text does not begin with such. */
  static int end(String text) {
    if (text.isEmpty() || !INITIALS.get(Character.toLowerCase(text.charAt(0)))) {
      return 0;
    }
    if (text.startsWith("Aus ")) {
      Matcher reports = REPORTS.matcher(text);
      return reports.find() ? reports.end() : 0;
    }
    int end = 0;
    int words = 0;
    int most = Math.min(text.length(), MAX_LENGTH);
    long hash = StopWords.NO_LETTER;
    for (int i = 1; i <= most && words < MAX_WORDS; i++) {
      hash = StopWords.hash(hash, text.charAt(i - 1));
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean glued =
          Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)); // ByJane
      boolean wordEnd = Character.isWhitespace(c) || BEHIND_LABEL.have(c);
      if (glued || wordEnd) {
        words += wordEnd ? 1 : 0;
        if (LABELS.contains(hash)) {
          end = i;
          while (end < text.length() && BEHIND_LABEL.have(text.charAt(end))) {
            end++;
          }
        }
      }
    }
    return end;
  }
}
