package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Reads the dates in a line, as pages of any of the languages print them. */
final class DateReader {

  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]+(?:\\.\\p{L}+)*|\\p{L}\\.\\p{L}+\\.)";

  /** Arabic papers print the Levant's name of a month beside the other: {@code آذار / مارس}. */
  private static final String OTHER_CALENDAR =
      "\\p{IsArabic}{3,8}(?: \\p{IsArabic}{4,6})?\\s?/\\s?";

  private static final String YEAR = "((?:19|20|25|13|14)\\d\\d)(?!\\d)";

  /**
   * {@code 11 March 2025}, {@code 11. März 2025}, {@code 11 de marzo de 2025}, {@code 11-Mar-25},
   * {@code 11 Mar 25 à 9:21}; {@code 9–11 March 2025} is when something happens.
   */
  private static final LazyPattern DAY_MONTH_YEAR =
      new LazyPattern(
          "(?<!\\d|(?<![:\\d])\\d{1,2}[-–－])(\\d{1,2})(?:st|nd|rd|th|er|ste|e|ος|η|º|°|ª|일)?\\.?[\\s/-]{0,2}(?:de |of |of the |d['’])?(?:"
              + OTHER_CALENDAR
              + ")?"
              + MONTH
              + "\\.?[׳']?[,،]?[\\s/-]{0,2}(?:de |del |of |năm |р\\. |г\\. |พ\\.ศ\\. ?)?(?:"
              + YEAR
              + "|['’](\\d\\d)(?!\\d)|((?<=-)\\d\\d(?!\\d)|(?<=\\p{L}[. ] ?)[0-2]\\d(?=\\s?(?:$|[|·•]|à |at |um |- )))|(?<=\\p{M}|\\p{IsThai}\\.? )(\\d\\d)(?!\\d))");

  /** {@code 11 كانون الثاني 2025}: the Levant calls four months by two words. */
  private static final LazyPattern LEVANTINE =
      new LazyPattern("(\\d{1,2}) (كانون|تشرين) (الثاني|الأول|الاول)،? " + YEAR);

  /** {@code 令和7年3月11日}, {@code 民國114年3月11日}; an era's first year is called so. */
  private static final LazyPattern ERA =
      new LazyPattern("(令和|平成|民國|民国) ?(\\d{1,3}|元)年 ?(\\d{1,2})月 ?(\\d{1,2})日");

  /** The year before each era's first. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "民國", 1911, "民国", 1911);

  /** {@code 11 tháng 3 năm 2025}. */
  private static final LazyPattern VIETNAMESE =
      new LazyPattern("(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?" + YEAR);

  /**
   * {@code March 11, 2025}, {@code Mar. 11th 2025}; also where markup alone set a name or a number
   * apart: {@code Jane ExampleMar 5, 20258 min read}, {@code by HarbourMar 5, 2025017}, the numbers
   * of comments and of readers.
   */
  private static final LazyPattern MONTH_DAY_YEAR =
      new LazyPattern(
          "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))"
              + MONTH
              + "\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\.?\\s)((?:19|20|25|13|14)\\d\\d)(?!\\d(?!\\d?\\s\\p{L}|\\d{0,6}$))");

  /** {@code 2025. március 11.}, {@code 2025 March 11}, {@code 2025. gada 11. marts}. */
  private static final LazyPattern YEAR_MONTH_DAY =
      new LazyPattern(
          "(?<!\\d)" + YEAR + "\\.?,?\\s(?:gada |m\\. )?" + MONTH + "\\.?\\s(\\d{1,2})(?!\\d)");

  /**
   * {@code 2025-03-11}, {@code 2025/3/11}, {@code 2025年3月11日}, {@code 2025. 3. 11.}, {@code
   * 2025•03•11}; not {@code 2025年3月11－12日}.
   */
  private static final LazyPattern YEAR_FIRST =
      new LazyPattern(
          "(?<![\\d/.-])"
              + "((?:19|20|25|13|14)\\d\\d)\\s?[-/.•年년]\\s?(\\d{1,2})\\s?[-/.•月월]\\s?(\\d{1,2})(?!\\d|[-–－~～至]\\d{1,2}日)\\s?[日일]?");

  /**
   * {@code 11.03.2025}, {@code 11/3/25}; also where the same day in words, for wider screens, is
   * stuck to it: {@code 11.03.202511. März 2025}.
   */
  private static final LazyPattern NUMERIC =
      new LazyPattern(
          "(?<![\\d/.:]|\\d-)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20|25|13|14)\\d\\d|\\d\\d)(?:(?![\\d/-]|[.:]\\d)|(?<=\\d{4})(?=\\d{1,2}\\. \\p{L}))");

  /** Difference between the Buddhist era's years, which Thai pages print, and ours. */
  private static final int BUDDHIST_ERA = 543;

  /** Years before the web are no publication years of a web page. */
  private static final int FIRST_YEAR = 1990;

  private final @Nullable String language;

  private final boolean monthFirst;

  /**
   * @param language the page's language, which tells whose month names count first
   * @param monthFirst whether 3/11/2025 is a day in March
   */
  DateReader(@Nullable String language, boolean monthFirst) {
    this.language = language;
    this.monthFirst = monthFirst;
  }

  /**
   * What the line's first numeric date with a day above 12 shows: 1 where the month stands first,
   * -1 where the day does; 0 where there is no such date.
   */
  static int order(String line) {
    int slash = line.indexOf('/');
    int mark = slash < 0 ? line.indexOf('-') : slash;
    if (mark < 1 || !Digits.isAscii(line.charAt(mark - 1))) {
      return 0; // most lines; dots part days from months, never the other way round
    }
    Matcher matcher = NUMERIC.matcher(line);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(3));
      if (!matcher.group(2).equals(".") && (first > 12) != (second > 12)) {
        return second > 12 ? 1 : -1;
      }
    }
    return 0;
  }

  /** The full dates in the line, in order. */
  List<PrintedDate> read(String line) {
    String text = Digits.ascii(line);
    if (text.isEmpty()) {
      return List.of();
    }
    DateNumbers numbers = DateNumbers.of(text);
    if (numbers.count() < 2) {
      return List.of();
    }
    List<PrintedDate> dates = new ArrayList<>(2);
    if (text.indexOf('年') > 0) {
      collect(dates, text, ERA);
    }
    if (numbers.joined() > 1) {
      if (numbers.year()) {
        collect(dates, text, YEAR_FIRST);
      }
      collect(dates, text, NUMERIC);
    }
    if ((numbers.year() || numbers.shortYear()) && Months.mayBeIn(text)) {
      collectNamed(dates, text, numbers);
    }
    if (dates.size() > 1) {
      dates.sort((one, other) -> Integer.compare(one.start(), other.start()));
    }
    return dates;
  }

  private void collectNamed(List<PrintedDate> dates, String text, DateNumbers numbers) {
    if (numbers.year() && text.contains("tháng")) {
      collect(dates, text, VIETNAMESE);
    }
    if (numbers.year() && (text.contains("كانون ") || text.contains("تشرين "))) {
      collect(dates, text, LEVANTINE);
    }
    if (numbers.year() || numbers.shortYear()) {
      collect(dates, text, DAY_MONTH_YEAR);
    }
    if (numbers.year()) {
      collect(dates, text, MONTH_DAY_YEAR);
      collect(dates, text, YEAR_MONTH_DAY);
    }
  }

  private void collect(List<PrintedDate> dates, String text, LazyPattern pattern) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      LocalDate day = day(pattern, matcher, text);
      // A word that is no month may hide the day behind it: "12 users on 3 March 2024".
      from = day != null ? matcher.end() : matcher.start() + 1;
      if (day != null && !overlapsAny(dates, matcher)) {
        PrintedDate date = new PrintedDate(matcher.start(), matcher.end(), day);
        dates.add(TimeOfDay.beside(date, text, language));
      }
    }
  }

  /** The day that was found by the pattern; null where there is no such day. */
  private @Nullable LocalDate day(LazyPattern pattern, Matcher m, String text) {
    if (pattern == NUMERIC) {
      return numericDate(m, Weekday.before(text, m.start()));
    }
    if (pattern == DAY_MONTH_YEAR) {
      return namedDate(year(m), m.group(2), m.group(1));
    }
    if (pattern == MONTH_DAY_YEAR) {
      return namedDate(m.group(3), m.group(1), m.group(2));
    }
    if (pattern == YEAR_MONTH_DAY) {
      return namedDate(m.group(1), m.group(2), m.group(3));
    }
    if (pattern == VIETNAMESE) {
      return numericDate(m.group(3), m.group(2), m.group(1));
    }
    if (pattern == LEVANTINE) {
      return levantineDate(m);
    }
    return pattern == ERA ? eraDate(m) : numericDate(m.group(1), m.group(2), m.group(3));
  }

  private static boolean overlapsAny(List<PrintedDate> dates, Matcher matcher) {
    for (PrintedDate date : dates) {
      if (matcher.start() < date.end() && date.start() < matcher.end()) {
        return true;
      }
    }
    return false;
  }

  private static String year(Matcher matcher) {
    for (int group = 3; group <= 6; group++) {
      String year = matcher.group(group);
      if (year != null) {
        return group == 6 ? "25" + year : group == 3 ? year : "20" + year;
      }
    }
    return "";
  }

  private @Nullable LocalDate namedDate(String year, String month, String day) {
    Months.Month found = Months.find(month, language);
    if (found == null) {
      return null;
    }
    if (found.jalali()) {
      return JalaliDate.toGregorian(Integer.parseInt(year), found.number(), Integer.parseInt(day));
    }
    return date(Integer.parseInt(year), found.number(), Integer.parseInt(day));
  }

  private static @Nullable LocalDate numericDate(String year, String month, String day) {
    int printedYear = Integer.parseInt(year);
    return printedYear >= 1300 && printedYear < 1500
        ? JalaliDate.toGregorian(printedYear, Integer.parseInt(month), Integer.parseInt(day))
        : date(printedYear, Integer.parseInt(month), Integer.parseInt(day));
  }

  private static @Nullable LocalDate eraDate(Matcher matcher) {
    String year = matcher.group(2);
    int inEra = year.equals("元") ? 1 : Integer.parseInt(year);
    return date(
        ERAS.getOrDefault(matcher.group(1), 0) + inEra,
        Integer.parseInt(matcher.group(3)),
        Integer.parseInt(matcher.group(4)));
  }

  private static @Nullable LocalDate levantineDate(Matcher matcher) {
    boolean second = matcher.group(3).equals("الثاني");
    boolean winter = matcher.group(2).equals("كانون");
    int month = winter ? (second ? 1 : 12) : second ? 11 : 10;
    return date(Integer.parseInt(matcher.group(4)), month, Integer.parseInt(matcher.group(1)));
  }

  private @Nullable LocalDate numericDate(Matcher matcher, @Nullable DayOfWeek weekday) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    String printedYear = matcher.group(4);
    int year = Integer.parseInt(printedYear);
    boolean dots = matcher.group(2).equals(".");
    boolean american = second > 12 || (monthFirst && !dots && first <= 12);
    int fullYear = printedYear.length() == 2 ? 2000 + year : year;
    LocalDate likely = date(fullYear, american ? first : second, american ? second : first);
    LocalDate other = date(fullYear, american ? second : first, american ? first : second);
    boolean isOther =
        weekday != null
            && !dots
            && likely != null
            && other != null
            && likely.getDayOfWeek() != weekday
            && other.getDayOfWeek() == weekday;
    return isOther ? other : likely;
  }

  private static @Nullable LocalDate date(int printedYear, int month, int day) {
    int year = printedYear >= 2500 ? printedYear - BUDDHIST_ERA : printedYear;
    if (year < FIRST_YEAR || year > 2100) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 31/02, 45.13: no date after all
    }
  }
}
