package org.wirecopy.article;

import java.util.BitSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.LazyPattern;

/** The words that announce a writer: {@code By}, {@code Written by}, {@code Text:}. */
final class BylineLabel {

  /** The labels by their hashes: each word of each line may be one. */
  private static final WordSet LABELS = Lists.standard().bylineLabels();

  /** With which letters they begin, by their hashes: most words are told by them. */
  private static final BitSet BEGINNINGS = Lists.standard().bylineBeginnings();

  /** Stands in the list between a language and a label that is a name or a word in others. */
  static final char OWN = '>';

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

  /** Whether such words may begin at the index; false for most words. */
  static boolean mayBegin(String text, int start) {
    return start < text.length() && BEGINNINGS.get(Beginning.of(text, start));
  }

  /**
   * Where the words end that announce a writer; 0 where the text does not begin with such.
   *
   * @param language which may have labels of its own, Romanian {@code De Ioana Exemplu}; null where
   *     it is not known
   */
  static int end(String text, @Nullable String language) {
    if (!mayBegin(text, 0)) {
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
    long own = language == null ? hash : StopWords.hash(StopWords.hash(language), OWN);
    for (int i = 1; i <= most && words < MAX_WORDS; i++) {
      hash = StopWords.hash(hash, text.charAt(i - 1));
      own = StopWords.hash(own, text.charAt(i - 1));
      if (i < text.length() && Beginning.isWithinWord(text, i)) {
        continue; // most letters
      }
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean glued = LineShape.isSpacedWordPart(c);
      boolean wordEnd = Character.isWhitespace(c) || BEHIND_LABEL.have(c);
      if (glued || wordEnd) {
        words += wordEnd ? 1 : 0;
        if (LABELS.contains(hash) || LABELS.contains(own)) {
          end = i;
          while (end < text.length() && BEHIND_LABEL.have(text.charAt(end))) {
            end++;
          }
        }
      }
    }
    return end;
  }

  /** How a label begins; apart from the labels, as they are hashed in the build. */
  static final class Beginning {

    private static final int LETTERS = 3;

    private static final int BITS = 12;

    private Beginning() {}

    /** The hash of the first letters of a word. */
    static int of(String text, int start) {
      long hash = StopWords.hash(StopWords.NO_LETTER, text.charAt(start));
      int last = Math.min(text.length(), start + LETTERS);
      for (int i = start + 1; i < last && isWithinWord(text, i); i++) {
        hash = StopWords.hash(hash, text.charAt(i));
      }
      return (int) (hash ^ (hash >>> 20)) & ((1 << BITS) - 1);
    }

    /** Whether the word that begins in front of the index goes on there: not so in ByJane. */
    private static boolean isWithinWord(String text, int index) {
      char c = text.charAt(index);
      return LineShape.isSpacedWordPart(c) && !Letters.isSeam(text, index);
    }
  }
}
