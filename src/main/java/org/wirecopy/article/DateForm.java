package org.wirecopy.article;

import java.util.regex.Matcher;
import org.wirecopy.resource.LazyPattern;

/**
 * The forms in which pages print dates. Their patterns are tried only where a number or word stands
 * with which the form can begin: elsewhere they take long to find that it is no date.
 */
enum DateForm {
  /**
   * {@code 11 March 2025}, {@code 11. März 2025}, {@code 11 de marzo de 2025}, {@code 11-Mar-25},
   * {@code 11 Mar 25 à 9:21}; {@code 9–11 March 2025} is when something happens.
   */
  DAY_MONTH_YEAR(
      Begin.DAY,
      "(?<!\\d|(?<![:\\d])\\d{1,2}[-–－])(\\d{1,2})(?:st|nd|rd|th|er|ste|e|ος|η|º|°|ª|일)?\\.?[\\s/-]{0,2}(?:de |of |of the |d['’])?(?:"
          + Part.OTHER_CALENDAR
          + ")?"
          + Part.MONTH
          + "\\.?[׳']?[,،]?[\\s/-]{0,2}(?:de |del |of |năm |р\\. |г\\. |พ\\.ศ\\. ?)?(?:"
          + Part.YEAR
          + "|['’](\\d\\d)(?!\\d)|((?<=-)\\d\\d(?!\\d)|(?<=\\p{L}[. ] ?)[0-2]\\d(?=\\s?(?:$|[|·•]|à |at |um |- )))|(?<=\\p{M}|\\p{IsThai}\\.? )(\\d\\d)(?!\\d))"),

  /** {@code 11 كانون الثاني 2025}: the Levant calls four months by two words. */
  LEVANTINE(Begin.ANYWHERE, "(\\d{1,2}) (كانون|تشرين) (الثاني|الأول|الاول)،? " + Part.YEAR),

  /** {@code 令和7年3月11日}, {@code 民國114年3月11日}; an era's first year is called so. */
  ERA(Begin.ANYWHERE, "(令和|平成|民國|民国) ?(\\d{1,3}|元)年 ?(\\d{1,2})月 ?(\\d{1,2})日"),

  /** {@code 11 tháng 3 năm 2025}. */
  VIETNAMESE(Begin.ANYWHERE, "(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?" + Part.YEAR),

  /**
   * {@code March 11, 2025}, {@code Mar. 11th 2025}; also where markup alone set a name or a number
   * apart: {@code Jane ExampleMar 5, 20258 min read}, {@code by HarbourMar 5, 2025017}, the numbers
   * of comments and of readers.
   */
  MONTH_DAY_YEAR(
      Begin.MONTH,
      "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))"
          + Part.MONTH
          + "\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\.?\\s)((?:19|20|25|13|14)\\d\\d)(?!\\d(?!\\d?\\s\\p{L}|\\d{0,6}$))"),

  /** {@code 2025. március 11.}, {@code 2025 March 11}, {@code 2025. gada 11. marts}. */
  YEAR_MONTH_DAY(
      Begin.YEAR_OF_MONTH,
      "(?<!\\d)"
          + Part.YEAR
          + "\\.?,?\\s(?:gada |m\\. )?"
          + Part.MONTH
          + "\\.?\\s(\\d{1,2})(?!\\d)"),

  /**
   * {@code 2025-03-11}, {@code 2025/3/11}, {@code 2025年3月11日}, {@code 2025. 3. 11.}, {@code
   * 2025•03•11}; not {@code 2025年3月11－12日}.
   */
  YEAR_FIRST(
      Begin.YEAR,
      "(?<![\\d/.-])"
          + "((?:19|20|25|13|14)\\d\\d)\\s?[-/.•年년]\\s?(\\d{1,2})\\s?[-/.•月월]\\s?(\\d{1,2})(?!\\d|[-–－~～至]\\d{1,2}日)\\s?[日일]?"),

  /**
   * {@code 11.03.2025}, {@code 11/3/25}; also where the same day in words, for wider screens, is
   * stuck to it: {@code 11.03.202511. März 2025}.
   */
  NUMERIC(
      Begin.NUMBER,
      "(?<![\\d/.:]|\\d-)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20|25|13|14)\\d\\d|\\d\\d)(?:(?![\\d/-]|[.:]\\d)|(?<=\\d{4})(?=\\d{1,2}\\. \\p{L}))");

  /** With what a form begins. */
  private enum Begin {
    /** A number of one or two digits, and a word behind it. */
    DAY,
    /** A number of one or two digits. */
    NUMBER,
    /** A number of four digits. */
    YEAR,
    /** A number of four digits, and a word behind it. */
    YEAR_OF_MONTH,
    /** A word in front of a number. */
    MONTH,
    ANYWHERE
  }

  /** Parts of patterns that several have. */
  private static final class Part {

    static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]+(?:\\.\\p{L}+)*|\\p{L}\\.\\p{L}+\\.)";

    /** Arabic papers print the Levant's name of a month beside the other: {@code آذار / مارس}. */
    static final String OTHER_CALENDAR = "\\p{IsArabic}{3,8}(?: \\p{IsArabic}{4,6})?\\s?/\\s?";

    static final String YEAR = "((?:19|20|25|13|14)\\d\\d)(?!\\d)";
  }

  private final Begin begin;

  @SuppressWarnings("ImmutableEnumChecker") // whenever it is compiled, it is the same
  private final LazyPattern pattern;

  DateForm(Begin begin, String pattern) {
    this.begin = begin;
    this.pattern = new LazyPattern(pattern);
  }

  /** Whether such a date can stand in the text: most patterns need not be compiled for a dump. */
  boolean mayBeIn(String text) {
    return begin == Begin.ANYWHERE || next(text, 0) >= 0;
  }

  /** For {@link #find}, which is called for all dates of this form in a text. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether such a date stands in the text from the index on: the matcher is at the first. */
  boolean find(Matcher matcher, String text, int from) {
    if (begin == Begin.ANYWHERE) {
      return matcher.find(from);
    }
    for (int at = next(text, from); at >= 0; at = next(text, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Where the form may begin next; -1 where it does not. */
  private int next(String text, int from) {
    return begin == Begin.MONTH ? nextMonth(text, from) : nextNumber(text, from);
  }

  private int nextNumber(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Digits.isAscii(text.charAt(i))) {
        int start = i;
        while (i + 1 < text.length() && Digits.isAscii(text.charAt(i + 1))) {
          i++;
        }
        boolean within = start > 0 && Digits.isAscii(text.charAt(start - 1));
        if (!within && mayBe(text, start, i + 1)) {
          return start;
        }
      }
    }
    return -1;
  }

  private boolean mayBe(String text, int start, int end) {
    return switch (begin) {
      case YEAR -> end - start == 4;
      case YEAR_OF_MONTH -> end - start == 4 && isBeforeMonth(text, end);
      case DAY -> end - start <= 2 && isBeforeWord(text, end);
      default -> end - start <= 2;
    };
  }

  /** Whether a word or the sign of an ordinal follows, behind a full stop and two marks at most. */
  private static boolean isBeforeWord(String text, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
    }
    int last = Math.min(text.length(), at + 2);
    while (at < last && (isSpace(text.charAt(at)) || "/-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at < text.length()
        && (Character.isLetter(text.codePointAt(at)) || text.charAt(end) == '°');
  }

  /** Whether a space and a word follow, behind a full stop and a comma at most. */
  private static boolean isBeforeMonth(String text, int end) {
    int at = end;
    at += at < text.length() && text.charAt(at) == '.' ? 1 : 0;
    at += at < text.length() && text.charAt(at) == ',' ? 1 : 0;
    return at + 1 < text.length()
        && isSpace(text.charAt(at))
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private static int nextMonth(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && isNamePart(text.charAt(i))) {
        i++;
      }
      if (i > start && isBeforeNumber(text, i)) {
        for (int at = start; at < i; at++) {
          if (beginsWord(text, at)) {
            return at;
          }
        }
      }
      i++;
    }
    return -1;
  }

  /** Letters, their marks, and the full stops of abbreviations. */
  private static boolean isNamePart(char c) {
    return c < 0x80
        ? ((c | ' ') >= 'a' && (c | ' ') <= 'z') || c == '.'
        : Character.isLetter(c) || Character.isSurrogate(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isBeforeNumber(String text, int end) {
    int number = end < text.length() && isSpace(text.charAt(end)) ? end + 1 : end;
    return number < text.length() && Digits.isAscii(text.charAt(number));
  }

  /** Whether no letter stands in front of this one, or a small one in front of this capital. */
  private static boolean beginsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetter(before)
        || (Character.getType(before) == Character.LOWERCASE_LETTER
            && Character.getType(text.charAt(at)) == Character.UPPERCASE_LETTER);
  }

  /** What patterns take for white space. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
