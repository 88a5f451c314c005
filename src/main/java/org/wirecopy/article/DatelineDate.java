package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/**
 * The date of a dateline: mostly without a year, sometimes a day or a month alone.
 *
 * @param printed as printed
 * @param start where it begins in the text that it ends, the words that lead to it included: {@code
 *     le 11 mars}
 * @param iso the day, where year, month and day are known
 */
record DatelineDate(String printed, int start, @Nullable String iso) {

  /** A month's name; Thai ones have full stops inside. */
  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}.]*)";

  /** Shorter names are words in other languages: {@code Pro 4}, December to a Czech. */
  private static final int MAX_ABBREVIATION = 4;

  private static final String DAY = "(\\d{1,2})";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String MAYBE_YEAR =
      "(?:[,.]?\\s(?:de |del )?" + YEAR + "\\s?(?:ء|م|г\\.|года|року|р\\.)?)?";

  private static final LazyPattern SPELT_DAY_MONTH =
      new LazyPattern(
          "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}:]+)\\s([\\p{L}\\p{M}]+)" + MAYBE_YEAR + "$");
  private static final LazyPattern MONTH_YEAR =
      new LazyPattern("(?<![\\p{L}\\p{M}])" + MONTH + "\\s" + YEAR + "$");
  private static final LazyPattern NUMERIC =
      new LazyPattern(
          "(?<![\\d.])" + DAY + "(\\.\\s?|/|-|\\s-\\s)(\\d{1,2})(?:\\2\\s?" + YEAR + "|\\.|)$");
  private static final LazyPattern KOREAN = new LazyPattern("(\\d{1,2})월\\s?(\\d{1,2})일$");
  private static final LazyPattern DAY_ALONE = new LazyPattern("(?<=, )" + DAY + "$");

  private static final LazyPattern TIME = new LazyPattern(",?\\s\\d{1,2}[:.]\\d\\d$");

  /** A month in full; a full stop behind it is a separator: {@code 25 ноября.} */
  private static final LazyPattern WHOLE_MONTH = new LazyPattern("[\\p{L}\\p{M}]{5,}\\.$");

  /** Words between the places and the date, and the day of the Islamic calendar in front of it. */
  private static final LazyPattern LEADING_WORDS =
      new LazyPattern(
          "(?:^|[\\s,،]+)(?:le|el|am|den|dnia|on|ngày|في|\\d{1,2} \\p{IsArabic}+(?: \\p{IsArabic}+)? 14\\d\\d ?هـ الموافق"
              + "|\\p{Lu}[\\p{L}'’‘-]+(?: [\\p{L}'’‘-]+)? \\d{1,2}, 14\\d\\d(?: ?AH)?,)\\s$");

  /** The date that the text ends with; null where it ends otherwise. */
  static @Nullable DatelineDate atEnd(String text, DatelineContext context) {
    String digits = Digits.ascii(text);
    if (digits.isEmpty()) {
      return containsHindi(text) ? speltAtEnd(text, text, context) : null;
    }
    Matcher time = mayEndWithTime(digits) ? TIME.matcher(digits) : null;
    int end = time != null && time.find() ? time.start() : text.length();
    return atEnd(text.substring(0, end), digits.substring(0, end), context);
  }

  private static boolean mayEndWithTime(String digits) {
    int mark = digits.length() - 3;
    return mark > 0
        && endsWithNumber(digits)
        && (digits.charAt(mark) == ':' || digits.charAt(mark) == '.');
  }

  private static @Nullable DatelineDate atEnd(String text, String digits, DatelineContext context) {
    DatelineDate date = of(DayAtEnd.dayMonth(digits), text, context);
    date = date == null ? of(DayAtEnd.monthDay(digits), text, context) : date;
    if (date != null) {
      return date;
    }
    if (containsHindi(text)) {
      DatelineDate spelt = speltAtEnd(text, digits, context);
      if (spelt != null) {
        return spelt;
      }
    }
    return endsWithNumber(digits) || digits.endsWith(".") || digits.endsWith("일")
        ? numberAtEnd(text, digits, context)
        : null;
  }

  private static boolean containsHindi(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x0900 && text.charAt(i) < 0x0980) {
        return true;
      }
    }
    return false;
  }

  /** {@code पांच जनवरी}. */
  private static @Nullable DatelineDate speltAtEnd(
      String text, String digits, DatelineContext context) {
    Matcher matcher = SPELT_DAY_MONTH.matcher(digits);
    if (!matcher.find()) {
      return null;
    }
    int day = SpeltDays.number(matcher.group(1));
    int month = day == 0 ? 0 : month(matcher.group(2), context);
    return month == 0
        ? null
        : of(matcher.start(), text, String.valueOf(day), month, matcher.group(3), context);
  }

  private static boolean endsWithNumber(String digits) {
    return !digits.isEmpty() && Digits.isAscii(digits.charAt(digits.length() - 1));
  }

  private static @Nullable DatelineDate numberAtEnd(
      String text, String digits, DatelineContext context) {
    Matcher matcher = NUMERIC.matcher(digits);
    if (matcher.find() && isWhole(matcher)) {
      return numeric(matcher, text, context);
    }
    matcher = KOREAN.matcher(digits);
    if (matcher.find()) {
      int month = Integer.parseInt(matcher.group(1));
      return of(matcher.start(), text, matcher.group(2), month, null, context);
    }
    matcher = MONTH_YEAR.matcher(digits);
    if (matcher.find() && month(matcher.group(1), context) > 0) {
      return new DatelineDate(text.substring(matcher.start()), matcher.start(), null);
    }
    matcher = DAY_ALONE.matcher(digits);
    if (matcher.find()) {
      String iso = ofMonth(Integer.parseInt(matcher.group(1)), context.published());
      return new DatelineDate(text.substring(matcher.start()), matcher.start(), iso);
    }
    return null;
  }

  /** The date that the text consists of; null where it says anything else. */
  static @Nullable DatelineDate whole(String text, DatelineContext context) {
    DatelineDate date = atEnd(text, context);
    return date != null && date.start() == 0 ? date : null;
  }

  /** {@code 11.3.}, {@code 11 - 3}, {@code 11/3/2024}; {@code 71.4} is no date. */
  private static boolean isWhole(Matcher numeric) {
    String separator = numeric.group(2);
    boolean ends = separator.startsWith(".") && numeric.group().endsWith(".");
    boolean possible =
        Integer.parseInt(numeric.group(1)) <= 31 && Integer.parseInt(numeric.group(3)) <= 31;
    return possible && (ends || numeric.group(4) != null || separator.equals(" - "));
  }

  private static int month(String name, DatelineContext context) {
    String language = context.language();
    Months.Month month =
        language == null || name.length() > MAX_ABBREVIATION
            ? Months.find(name, language)
            : firstNonNull(Months.findIn(name, language), Months.findIn(name, "en"));
    if (month == null && "id".equals(language)) {
      month = Months.findIn(name, "ms"); // Malay is taken for Indonesian: 11 Mac
    }
    return month == null || month.jalali() ? 0 : month.number();
  }

  private static Months.@Nullable Month firstNonNull(
      Months.@Nullable Month some, Months.@Nullable Month other) {
    return some == null ? other : some;
  }

  /** Americans print the month first, with strokes. */
  private static DatelineDate numeric(Matcher matcher, String text, DatelineContext context) {
    String first = matcher.group(1);
    String second = matcher.group(3);
    boolean monthFirst =
        matcher.group(2).equals("/")
            && "en".equals(context.language())
            && Integer.parseInt(first) <= 12;
    String day = monthFirst ? second : first;
    int month = Integer.parseInt(monthFirst ? first : second);
    return of(matcher.start(), text, day, month, matcher.group(4), context);
  }

  private static @Nullable DatelineDate of(
      @Nullable DayAtEnd day, String text, DatelineContext context) {
    int month = day == null ? 0 : month(day.month(), context);
    return day == null || month == 0
        ? null
        : of(day.start(), text, day.day(), month, day.year(), context);
  }

  private static DatelineDate of(
      int start,
      String text,
      String day,
      int month,
      @Nullable String year,
      DatelineContext context) {
    String iso = iso(year, month, Integer.parseInt(day), context.published());
    String printed = text.substring(start);
    if (printed.endsWith(".") && WHOLE_MONTH.matcher(printed).find()) {
      printed = printed.substring(0, printed.length() - 1);
    }
    return new DatelineDate(printed, startOfLeadingWords(text, start), iso);
  }

  /**
   * The words end with a letter or with a comma behind a year, and a space: most dates have none.
   */
  private static int startOfLeadingWords(String text, int start) {
    char last = start < 3 ? ' ' : text.charAt(start - 2);
    char before = start < 3 ? ' ' : text.charAt(start - 3);
    boolean may =
        Character.isLetter(last) || (last == ',' && (Digits.isAscii(before) || before == 'H'));
    Matcher leading = may ? LEADING_WORDS.matcher(text.substring(0, start)) : null;
    return leading != null && leading.find() ? leading.start() : start;
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

  /** A day alone is of the month of publication, or of the one before. */
  static @Nullable String ofMonth(int day, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    boolean before = day > published.getDayOfMonth() + 1;
    int month = before ? published.minusMonths(1).getMonthValue() : published.getMonthValue();
    return iso(null, month, day, published);
  }

  /** About how many days; Java's own reckoning takes long to load. */
  private static int distance(LocalDate some, LocalDate other) {
    int years = some.getYear() - other.getYear();
    int months = some.getMonthValue() - other.getMonthValue();
    return Math.abs((12 * years + months) * 31 + some.getDayOfMonth() - other.getDayOfMonth());
  }
}
