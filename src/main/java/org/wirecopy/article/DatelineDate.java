package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of a dateline: mostly without a year, sometimes a day or a month alone.
 *
 * @param printed as printed
 * @param start where it begins in the text that it ends
 * @param iso the day, where year, month and day are known
 */
record DatelineDate(String printed, int start, @Nullable String iso) {

  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]+)\\.?";
  private static final String YEAR = "(?:,?\\s(?:de |del )?((?:19|20)\\d\\d)ء?)?";

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]?(?:de )?"
              + MONTH
              + YEAR
              + "$");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<![\\p{L}\\p{M}])" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?" + YEAR + "$");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?<![\\p{L}\\p{M}])" + MONTH + "\\s((?:19|20)\\d\\d)$");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?((?:19|20)\\d\\d))?$");
  private static final Pattern WHOLE_MONTH = Pattern.compile("[\\p{L}\\p{M}]{5,}\\.$");
  private static final Pattern DAY = Pattern.compile("(?<=, )(\\d{1,2})$");

  /** The date that the text ends with; null where it ends otherwise. */
  static @Nullable DatelineDate atEnd(String text, DatelineContext context) {
    String digits = DateReader.asciiDigits(text);
    if (digits.isEmpty()) {
      return null;
    }
    Matcher matcher = DAY_MONTH.matcher(digits);
    if (matcher.find() && month(matcher.group(2), context) > 0) {
      return of(matcher, text, matcher.group(1), month(matcher.group(2), context), 3, context);
    }
    matcher = MONTH_DAY.matcher(digits);
    if (matcher.find() && month(matcher.group(1), context) > 0) {
      return of(matcher, text, matcher.group(2), month(matcher.group(1), context), 3, context);
    }
    matcher = NUMERIC.matcher(digits);
    if (matcher.find()) {
      return of(matcher, text, matcher.group(1), Integer.parseInt(matcher.group(2)), 3, context);
    }
    matcher = MONTH_YEAR.matcher(digits);
    if (matcher.find() && month(matcher.group(1), context) > 0) {
      return new DatelineDate(text.substring(matcher.start()), matcher.start(), null);
    }
    matcher = DAY.matcher(digits);
    if (matcher.find()) {
      LocalDate published = context.published();
      int month = published == null ? 0 : published.getMonthValue();
      return of(matcher, text, matcher.group(1), month, 0, context);
    }
    return null;
  }

  private static int month(String name, DatelineContext context) {
    Months.Month month = Months.standard().find(name, context.language());
    return month == null ? 0 : month.number();
  }

  private static DatelineDate of(
      Matcher matcher, String text, String day, int month, int yearGroup, DatelineContext context) {
    String year = yearGroup == 0 ? null : matcher.group(yearGroup);
    String iso = iso(year, month, Integer.parseInt(day), context.published());
    // A full stop behind a whole month's name is a separator: "25 ноября."
    String printed = text.substring(matcher.start());
    boolean wholeMonth = WHOLE_MONTH.matcher(printed).find();
    return new DatelineDate(
        wholeMonth ? printed.substring(0, printed.length() - 1) : printed, matcher.start(), iso);
  }

  /** The day; without a printed year, the one nearest to the day of publication. */
  static @Nullable String iso(
      @Nullable String printedYear, int month, int day, @Nullable LocalDate published) {
    try {
      if (printedYear != null) {
        return LocalDate.of(Integer.parseInt(printedYear), month, day).toString();
      }
      if (published == null) {
        return null;
      }
      LocalDate nearest = LocalDate.of(published.getYear(), month, day);
      for (int years = -1; years <= 1; years += 2) {
        LocalDate other = LocalDate.of(published.getYear() + years, month, day);
        if (distance(other, published) < distance(nearest, published)) {
          nearest = other;
        }
      }
      return nearest.toString();
    } catch (DateTimeException e) {
      return null; // 29 February of another year, 31 April
    }
  }

  private static long distance(LocalDate some, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(some, other));
  }
}
