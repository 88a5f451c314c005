package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * A mark that may end a dateline, with the spaces around it.
 *
 * @param kind what it is, which says how much it proves
 * @param start where it begins
 * @param end where the story may begin
 */
record DatelineEnd(Kind kind, int start, int end) {

  enum Kind {
    /** {@code LONDON —}, {@code (Reuters) -}, {@code (EFE).-}. */
    DASH,
    /** {@code BERLIN taz |}. */
    BAR,
    /** {@code NEW DELHI:}. */
    COLON,
    /** {@code Hamburg.}, {@code Köln ·}, {@code लखनऊ।}. */
    DOT,
    /** Behind a bracket: {@code Oslo (NTB)}. */
    CLOSE,
    /** {@code Sputnik,}. */
    COMMA,
    /** Nothing but a space behind capitals. */
    SPACE,
    /** The end of the line. */
    END
  }

  private static final String QUOTES = "\"“„«'‘";

  /** The mark that begins there; null where none does. */
  static @Nullable DatelineEnd at(String text, int start) {
    if (start == text.length()) {
      return new DatelineEnd(Kind.END, start, start);
    }
    char first = text.charAt(start);
    char before = text.charAt(start - 1);
    if (Character.isLetterOrDigit(first) || QUOTES.indexOf(first) >= 0) {
      boolean glued = before == ')' && !Character.isLowerCase(first);
      return glued ? new DatelineEnd(Kind.CLOSE, start, start) : null;
    }
    if (isSpace(before)) {
      return null; // the mark began there
    }
    DatelineEnd dash = dash(text, start);
    return dash != null ? dash : otherMark(text, start);
  }

  private static @Nullable DatelineEnd dash(String text, int start) {
    int n = text.length();
    int at = skipSpaces(text, start);
    boolean spaced = at > start;
    boolean closed = ")]/.»".indexOf(text.charAt(start - 1)) >= 0;
    if (at < n && ".,،".indexOf(text.charAt(at)) >= 0) {
      closed = true;
      int behind = skipSpaces(text, at + 1);
      spaced |= behind > at + 1;
      at = behind;
    }
    int end = at;
    int hyphens = 0;
    boolean em = false;
    while (end < n && isDash(text.charAt(end))) {
      em |= text.charAt(end) == '—' || text.charAt(end) == '―';
      hyphens++;
      end++;
      int next = skipSpaces(text, end);
      end = next < n && isDash(text.charAt(next)) ? next : end;
    }
    if (hyphens == 0) {
      return null;
    }
    int story = skipSpaces(text, end);
    boolean strong = em || (hyphens > 1 && end - at == hyphens);
    boolean before = spaced || closed;
    boolean behind =
        story == n
            || closed
            || (story > end && (spaced || !Character.isLowerCase(text.charAt(story))));
    boolean underscore = "_ـ".indexOf(text.charAt(at)) >= 0;
    return strong
            || (before && behind && !(underscore && !spaced))
            || (!before && !underscore && story > end && behind)
        ? new DatelineEnd(Kind.DASH, start, story)
        : null;
  }

  private static @Nullable DatelineEnd otherMark(String text, int start) {
    int at = skipSpaces(text, start);
    char before = text.charAt(start - 1);
    if (at == text.length()) {
      return null;
    }
    char mark = text.charAt(at);
    int behind = skipSpaces(text, at + 1);
    boolean spaceBehind = behind > at + 1 || behind == text.length();
    Kind kind =
        switch (mark) {
          case '|', '·' -> at > start && spaceBehind ? (mark == '|' ? Kind.BAR : Kind.DOT) : null;
          case ':' -> spaceBehind ? Kind.COLON : null;
          case '।', '۔' -> Kind.DOT;
          case '.' -> at == start && spaceBehind ? Kind.DOT : null;
          case ',' -> at == start && spaceBehind ? Kind.COMMA : null;
          default -> null;
        };
    if (kind != null) {
      return new DatelineEnd(kind, start, behind);
    }
    if (at == start) {
      return null;
    }
    if (")]/»".indexOf(before) >= 0) {
      return new DatelineEnd(Kind.CLOSE, start, at);
    }
    return Character.isUpperCase(before) ? new DatelineEnd(Kind.SPACE, start, at) : null;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '_' || c == '－' || c == 'ـ';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u3000' || c == '\t';
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
