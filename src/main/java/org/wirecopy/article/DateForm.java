package org.wirecopy.article;

import java.util.regex.Matcher;
import org.wirecopy.resource.LazyPattern;

/**
 * The rare forms in which pages print dates, which patterns read where a sign says that they may.
 */
enum DateForm {
  /** {@code 11 كانون الثاني 2025}: the Levant calls four months by two words. */
  LEVANTINE("(\\d{1,2}) (كانون|تشرين) (الثاني|الأول|الاول)،? ((?:19|20|25|13|14)\\d\\d)(?!\\d)"),

  /** {@code 令和7年3月11日}, {@code 民國114年3月11日}; an era's first year is called so. */
  ERA("(令和|平成|民國|民国) ?(\\d{1,3}|元)年 ?(\\d{1,2})月 ?(\\d{1,2})日"),

  /** {@code 11 tháng 3 năm 2025}. */
  VIETNAMESE("(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?((?:19|20|25|13|14)\\d\\d)(?!\\d)");

  @SuppressWarnings("ImmutableEnumChecker") // whenever it is compiled, it is the same
  private final LazyPattern pattern;

  DateForm(String pattern) {
    this.pattern = new LazyPattern(pattern);
  }

  /** Finds the dates of this form in the text. */
  Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
