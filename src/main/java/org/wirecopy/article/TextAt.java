package org.wirecopy.article;

/** Characters, numbers and words at a place in a text; places behind its end have nothing. */
final class TextAt {

  /** Digits of the minutes behind an hour. */
  private static final int MINUTES = 2;

  private TextAt() {}

  static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  static boolean isDigit(String text, int at) {
    return at < text.length() && Digits.isAscii(text.charAt(at));
  }

  /** What patterns take for white space. */
  static boolean isSpace(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : 'a';
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  /** The place behind the character, or the same one where it does not stand there. */
  static int skip(String text, int at, char c) {
    return isAt(text, at, c) ? at + 1 : at;
  }

  /** The place behind white space of one character, or the same one. */
  static int skipSpace(String text, int at) {
    return isSpace(text, at) ? at + 1 : at;
  }

  /** The place behind two spaces, strokes and hyphens at most. */
  static int skipJoints(String text, int at) {
    int end = at;
    while (end < at + 2 && (isSpace(text, end) || isAt(text, end, '/') || isAt(text, end, '-'))) {
      end++;
    }
    return end;
  }

  /** Where the next number begins; -1 where there is none. */
  static int nextNumber(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Digits.isAscii(text.charAt(i)) && (i == 0 || !Digits.isAscii(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the next number of so many digits begins; -1 where there is none. */
  static int nextNumber(String text, int from, int fewest, int most) {
    int at = nextNumber(text, from);
    while (at >= 0) {
      int end = endOfNumber(text, at);
      if (end - at >= fewest && end - at <= most) {
        return at;
      }
      at = nextNumber(text, end);
    }
    return -1;
  }

  /**
   * Where a number of one digit or two begins; -1 where none does. Markup alone may have kept it
   * from the minutes in front of it: the 3 of {@code 10:223 May}.
   */
  static int nextDay(String text, int from) {
    int at = nextNumber(text, Math.max(0, from - MINUTES));
    while (at >= 0) {
      int end = endOfNumber(text, at);
      boolean glued =
          end - at > MINUTES && at > 1 && isAt(text, at - 1, ':') && isDigit(text, at - 2);
      int start = glued ? at + MINUTES : at;
      if (start >= from && end - start <= 2) {
        return start;
      }
      at = nextNumber(text, end);
    }
    return -1;
  }

  /** Whether hours and minutes stand there: {@code 9:15}. */
  static boolean isClock(String text, int at) {
    int colon = endOfNumber(text, at);
    return colon > at
        && colon <= at + 2
        && isAt(text, colon, ':')
        && endOfNumber(text, colon + 1) == colon + 1 + MINUTES;
  }

  /** Behind the first of the words that stands there; -1 where none does. */
  static int behind(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }

  static int endOfNumber(String text, int at) {
    int end = at;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /** Whether four digits begin there that may be a year of one of the calendars. */
  static boolean isYear(String text, int at) {
    if (at + 4 > text.length() || !isDigit(text, at + 2) || !isDigit(text, at + 3)) {
      return false;
    }
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return first == '1'
        ? second == '9' || second == '3' || second == '4'
        : first == '2' && (second == '0' || second == '5');
  }

  /**
   * Where the name of a month ends: {@code März}, {@code мая}, {@code มี.ค}, {@code ม.ค.}; -1 where
   * there is none. A full stop at its end counts only where one letter stands before the first.
   */
  static int endOfMonth(String text, int at) {
    if (!isLetter(text, at)) {
      return -1;
    }
    int end = at + Character.charCount(text.codePointAt(at));
    int first = end;
    while (isLetter(text, end) || isMark(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (end == first) {
      int letters = isAt(text, end, '.') ? endOfLetters(text, end + 1) : end + 1;
      return letters > end + 1 && isAt(text, letters, '.') ? letters + 1 : -1;
    }
    while (isAt(text, end, '.') && isLetter(text, end + 1)) {
      end = endOfLetters(text, end + 1);
    }
    return end;
  }

  private static int endOfLetters(String text, int at) {
    int end = at;
    while (isLetter(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Whether a mark stands there that belongs to the letter in front of it. */
  static boolean isMark(String text, int at) {
    if (at >= text.length() || text.charAt(at) < '\u0300') {
      return false;
    }
    int type = Character.getType(text.codePointAt(at));
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Of the letters that Arabic, Persian and Urdu months are written with, and their marks. */
  static int endOfArabic(String text, int at) {
    int end = at;
    while (end < text.length()
        && text.charAt(end) > '\u0610'
        && text.charAt(end) < '\u0700'
        && (isLetter(text, end) || isMark(text, end))) {
      end++;
    }
    return end;
  }
}
