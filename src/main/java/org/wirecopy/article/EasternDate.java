package org.wirecopy.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Dates as Chinese and Japanese datelines print them: {@code 2024年3月11日}, {@code 11日}. */
final class EasternDate {

  /** For digits 0 to 9; the year and the month may be missing. */
  static final String DATE =
      "((?:(?:20|19)\\d\\d ?年 ?)?(?:\\d{1,2} ?月 ?)?\\d{1,2} ?日|(?:(?:20|19)\\d\\d년 )?(?:\\d{1,2}월 )?\\d{1,2}일)";

  private static final LazyPattern NUMBERS = new LazyPattern("\\d+");

  private EasternDate() {}

  /** The day; null for null, or where it cannot be told. */
  static @Nullable String iso(@Nullable String date, @Nullable LocalDate published) {
    if (date == null) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>(3);
    Matcher matcher = NUMBERS.matcher(date);
    while (matcher.find()) {
      numbers.add(Integer.parseInt(matcher.group()));
    }
    int size = numbers.size();
    int day = numbers.get(size - 1);
    String year = size == 3 ? numbers.get(0).toString() : null;
    if (size == 1) {
      return DatelineDate.ofMonth(day, published);
    }
    return DatelineDate.iso(year, numbers.get(size - 2), day, published);
  }
}
