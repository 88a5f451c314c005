package org.wirecopy.article;

/** Finds the agency at an end of a dateline where no brackets tell where its name begins. */
final class BareAgency {

  private static final String DASHES = "-–—|/ـ";

  /** An agency's name has at most this many words. */
  private static final int MAX_WORDS = 5;

  private BareAgency() {}

  /**
   * Where the name begins that ends at {@code to}, behind a dash, comma, full stop or space: {@code
   * — РИА Новости}, {@code London CNN}; -1 where there is none.
   *
   * @param from where the dateline begins
   */
  static int start(String text, int from, int to) {
    int words = 0;
    int start = -1;
    for (int i = to - 1; i >= from - 1 && words < MAX_WORDS; i--) {
      char c = i < from ? ' ' : text.charAt(i);
      if (DatelineCutter.SEPARATORS.have(c) || c == '/' || (c == '.' && i < to - 1)) {
        words += c == ' ' ? 1 : 0;
        start = signs(text, from, i + 1, to) ? i + 1 : start;
      }
    }
    return start;
  }

  /** A name that is a word as well needs a separator or the date in front of it. */
  private static boolean signs(String text, int from, int start, int to) {
    String name = text.substring(start, to);
    if (Agencies.signsBare(name)) {
      return true;
    }
    int before = start - 1;
    while (before > from && text.charAt(before) == ' ') {
      before--;
    }
    char c = before > from ? text.charAt(before) : ' ';
    boolean apart = ",.–—-/".indexOf(c) >= 0 || Character.isDigit(c) || c == 'م';
    return apart && Agencies.isKnown(name);
  }

  /**
   * Where the name ends that begins at {@code from}: {@code TEMPO.CO, Jakarta}, {@code AGI - Roma};
   * -1 where there is none.
   *
   * @param to where the dateline ends
   */
  static int end(String text, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      char c = text.charAt(i);
      boolean dash = c == ' ' && i + 1 < to && DASHES.indexOf(text.charAt(i + 1)) >= 0;
      if (dash || ",/|".indexOf(c) >= 0) {
        return Agencies.signsBare(text.substring(from, i)) ? i : -1;
      }
    }
    return -1;
  }
}
