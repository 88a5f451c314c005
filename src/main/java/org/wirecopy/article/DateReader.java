package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the dates in a line, as pages of any of the languages print them. */
final class DateReader {

  /** The year before each era's first. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "民國", 1911, "民国", 1911);

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
    NumericDate date = NumericDate.find(line, 0);
    while (date != null) {
      if (date.mark() != '.' && (date.first() > 12) != (date.second() > 12)) {
        return date.second() > 12 ? 1 : -1;
      }
      date = NumericDate.find(line, date.end());
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
      collect(dates, text, DateForm.ERA);
    }
    if (numbers.joined() > 1) {
      if (numbers.year()) {
        collectYearFirst(dates, text);
      }
      collectNumeric(dates, text);
    }
    if ((numbers.year() || numbers.shortYear()) && Months.mayBeIn(text)) {
      collectNamed(dates, text, numbers);
    }
    if (dates.size() > 1) {
      dates.sort((one, other) -> Integer.compare(one.start(), other.start()));
    }
    return dates;
  }

  private void collectYearFirst(List<PrintedDate> dates, String text) {
    YearFirstDate date = YearFirstDate.find(text, 0);
    while (date != null) {
      LocalDate day = anyCalendar(date.year(), date.month(), date.day());
      if (day != null) {
        add(dates, new PrintedDate(date.start(), date.end(), day), text);
      }
      date = YearFirstDate.find(text, day == null ? date.start() + 1 : date.end());
    }
  }

  private void collectNumeric(List<PrintedDate> dates, String text) {
    NumericDate date = NumericDate.find(text, 0);
    while (date != null) {
      LocalDate day = day(date, Weekday.before(text, date.start()));
      if (day != null) {
        add(dates, new PrintedDate(date.start(), date.end(), day), text);
      }
      date = NumericDate.find(text, day == null ? date.start() + 1 : date.end());
    }
  }

  private void collectNamed(List<PrintedDate> dates, String text, DateNumbers numbers) {
    if (numbers.year() && text.contains("tháng")) {
      collect(dates, text, DateForm.VIETNAMESE);
    }
    if (numbers.year() && (text.contains("كانون ") || text.contains("تشرين "))) {
      collect(dates, text, DateForm.LEVANTINE);
    }
    collect(dates, text, NamedForm.DAY_MONTH_YEAR);
    if (numbers.year()) {
      collect(dates, text, NamedForm.MONTH_DAY_YEAR);
      collect(dates, text, NamedForm.YEAR_MONTH_DAY);
    }
  }

  private void collect(List<PrintedDate> dates, String text, NamedForm form) {
    int at = form.next(text, 0);
    while (at >= 0) {
      NamedDate date = form.read(text, at);
      LocalDate day = date == null ? null : day(date);
      if (date != null && day != null) {
        add(dates, new PrintedDate(date.start(), date.end(), day), text);
      }
      // A word that is no month may hide the day behind it: "12 users on 3 March 2024".
      at = form.next(text, date != null && day != null ? date.end() : at + 1);
    }
  }

  private void collect(List<PrintedDate> dates, String text, DateForm form) {
    Matcher matcher = form.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      LocalDate day = day(form, matcher);
      from = day != null ? matcher.end() : matcher.start() + 1;
      if (day != null) {
        add(dates, new PrintedDate(matcher.start(), matcher.end(), day), text);
      }
    }
  }

  private void add(List<PrintedDate> dates, PrintedDate date, String text) {
    for (PrintedDate other : dates) {
      if (date.start() < other.end() && other.start() < date.end()) {
        return;
      }
    }
    dates.add(TimeOfDay.beside(date, text, language));
  }

  /** The day that a match of the form names; null where there is no such day. */
  private static @Nullable LocalDate day(DateForm form, Matcher m) {
    return switch (form) {
      case ERA -> eraDate(m);
      case VIETNAMESE -> anyCalendar(number(m, 3), number(m, 2), number(m, 1));
      case LEVANTINE -> levantineDate(m);
    };
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private @Nullable LocalDate day(NamedDate date) {
    Months.Month month = Months.find(date.month(), language);
    if (month == null) {
      return null;
    }
    int year = Integer.parseInt(date.year());
    int day = Integer.parseInt(date.day());
    return month.jalali()
        ? JalaliDate.toGregorian(year, month.number(), day)
        : date(year, month.number(), day);
  }

  private static @Nullable LocalDate anyCalendar(int year, int month, int day) {
    return year >= 1300 && year < 1500
        ? JalaliDate.toGregorian(year, month, day)
        : date(year, month, day);
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

  private @Nullable LocalDate day(NumericDate date, @Nullable DayOfWeek weekday) {
    int first = date.first();
    int second = date.second();
    int year = Integer.parseInt(date.year());
    boolean dots = date.mark() == '.';
    boolean american = second > 12 || (monthFirst && !dots && first <= 12);
    int fullYear = date.year().length() == 2 ? 2000 + year : year;
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
