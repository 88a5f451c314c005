package org.wirecopy.article;

import java.util.regex.Matcher;
import org.wirecopy.resource.LazyPattern;

/**
 * The forms in which pages print dates in numbers, and the rare ones with words. Their patterns are
 * tried only where a number or word stands with which the form can begin: elsewhere they take long
 * to find that it is no date.
 */
enum DateForm {
  /** {@code 11 كانون الثاني 2025}: the Levant calls four months by two words. */
  LEVANTINE(
      Begin.ANYWHERE,
      "(\\d{1,2}) (كانون|تشرين) (الثاني|الأول|الاول)،? ((?:19|20|25|13|14)\\d\\d)(?!\\d)"),

  /** {@code 令和7年3月11日}, {@code 民國114年3月11日}; an era's first year is called so. */
  ERA(Begin.ANYWHERE, "(令和|平成|民國|民国) ?(\\d{1,3}|元)年 ?(\\d{1,2})月 ?(\\d{1,2})日"),

  /** {@code 11 tháng 3 năm 2025}. */
  VIETNAMESE(
      Begin.ANYWHERE, "(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?((?:19|20|25|13|14)\\d\\d)(?!\\d)"),

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
    /** A number of one or two digits. */
    NUMBER,
    /** A number of four digits. */
    YEAR,
    ANYWHERE
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
    for (int at = DateText.nextNumber(text, from);
        at >= 0;
        at = DateText.nextNumber(text, at + 1)) {
      int digits = DateText.endOfNumber(text, at) - at;
      if (begin == Begin.YEAR ? digits == 4 : digits <= 2) {
        return at;
      }
    }
    return -1;
  }
}
