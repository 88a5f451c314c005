package org.wirecopy.measure;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.MonthNames;

/**
 * Which of gold's values a dump prints: what is not printed cannot be found in it.
 *
 * @param headline whether the title's letters and digits stand in the dump in that order
 * @param date whether day, month and year of the day stand near each other, the month as a number
 *     or by its name in any language
 * @param byline whether one of the names stands in the dump, whoever it speaks of there
 */
record Printed(boolean headline, boolean date, boolean byline) {

  static final Printed NOTHING = new Printed(false, false, false);

  /** Numbers and words apart that the parts of a date may stand. */
  private static final int DATE_REACH = 4;

  /** Difference between the Buddhist era's years and ours. */
  private static final int BUDDHIST_ERA = 543;

  static Printed of(GoldPage page, String text) {
    String letters = letters(text);
    boolean byline =
        page.byline().stream()
            .map(Printed::letters)
            .anyMatch(name -> !name.isEmpty() && letters.contains(name));
    return new Printed(
        page.title() != null && letters.contains(letters(page.title())),
        printsDay(page.date(), text),
        byline);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    normal
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(c == 'ς' ? 'σ' : c));
    return letters.toString();
  }

  private static boolean printsDay(@Nullable String date, String text) {
    LocalDate day = day(date);
    if (day == null) {
      return false;
    }
    if (text.contains(day.toString().replace("-", ""))) {
      return true;
    }
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      if (isYear(words.get(i), day.getYear()) && hasDayAndMonth(words, i, day)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    try {
      return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null; // some collections know the month only
    }
  }

  private static boolean isYear(String word, int year) {
    int number = number(word);
    return number == year
        || number == year + BUDDHIST_ERA
        || (word.length() == 2 && number == year % 100);
  }

  private static boolean hasDayAndMonth(List<String> words, int year, LocalDate day) {
    boolean monthFound = false;
    int numbersAlike = 0;
    boolean dayFound = false;
    for (int i = Math.max(0, year - DATE_REACH);
        i <= Math.min(words.size() - 1, year + DATE_REACH);
        i++) {
      if (i == year) {
        continue;
      }
      int number = number(words.get(i));
      dayFound |= number == day.getDayOfMonth();
      numbersAlike += number == day.getMonthValue() ? 1 : 0;
      monthFound |= MonthNames.isMonth(words.get(i), day.getMonthValue());
    }
    boolean both = day.getDayOfMonth() == day.getMonthValue();
    return dayFound && (monthFound || numbersAlike > (both ? 1 : 0));
  }

  /** The number that the word is; -1 where it is none. */
  private static int number(String word) {
    if (word.length() > 4 || !Character.isDigit(word.charAt(0))) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      number = number * 10 + Character.digit(word.charAt(i), 10);
    }
    return number;
  }

  /** Runs of digits, and runs of letters with their marks, in small letters. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String small = text.toLowerCase(Locale.ROOT);
    int start = 0;
    int kind = 0;
    for (int i = 0; i <= small.length(); i++) {
      int next = i < small.length() ? kind(small.charAt(i)) : 0;
      if (next != kind) {
        if (kind != 0) {
          words.add(small.substring(start, i));
        }
        start = i;
        kind = next;
      }
    }
    return words;
  }

  private static int kind(char c) {
    if (Character.isDigit(c)) {
      return 1;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetter(c) || mark ? 2 : 0;
  }
}
