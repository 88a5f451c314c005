package org.wirecopy.model;

import org.wirecopy.document.LineShape;

/** What a line looks like, as far as the lines of a page come in a pattern. */
enum LineKind {
  /** Digits and marks, no words: a rating, a count, a separator. */
  MARKS,
  /** A price and little more. */
  PRICE,
  /** A label that shops print. */
  SHOP_LABEL,
  /** A label that lists print. */
  LIST_LABEL,
  /** A date or a time and little more. */
  DATE,
  /** A word or two. */
  LABEL,
  /** A few words. */
  SHORT,
  /** As long as a headline. */
  HEADLINE,
  /** Longer than a headline, but no sentence. */
  LONG,
  /** A short sentence. */
  SENTENCE,
  /** As long as a sentence of a story. */
  PROSE;

  private static final int MAX_PRICE_WORDS = 6;
  private static final int MAX_DATE_WORDS = 8;

  /** Lines of which a date is part: author, section, number of comments. */
  private static final int MAX_DATE_LINE_WORDS = 16;

  private static final int MAX_HEADLINE_WORDS = 16;
  private static final int MAX_SHORT_WORDS = 5;
  private static final int MAX_LABEL_WORDS = 2;

  /** Words from which a sentence may be a story's. */
  static final int MIN_PROSE_WORDS = 12;

  static LineKind of(LineScan scan, String text, boolean price, boolean shop, boolean list) {
    int words = scan.words;
    if (price && words <= MAX_PRICE_WORDS) {
      return PRICE;
    }
    if (shop || list) {
      return shop ? SHOP_LABEL : LIST_LABEL;
    }
    boolean sentence = LineShape.endsSentence(text);
    int most = sentence ? MAX_DATE_WORDS : MAX_DATE_LINE_WORDS;
    if ((scan.year || scan.clock) && words <= most) {
      return DATE;
    }
    if (words == 0) {
      return MARKS;
    }
    if (sentence) {
      return words >= MIN_PROSE_WORDS ? PROSE : SENTENCE;
    }
    if (words <= MAX_SHORT_WORDS) {
      return words <= MAX_LABEL_WORDS ? LABEL : SHORT;
    }
    return words <= MAX_HEADLINE_WORDS ? HEADLINE : LONG;
  }
}
