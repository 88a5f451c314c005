package org.wirecopy.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Tells whether a page's 3/11/2025 is a day in March. */
final class DateOrder {

  /** Countries, by their domains, whose pages in English print the day first. */
  private static final Set<String> DAY_FIRST =
      Set.of(
          "uk", "in", "au", "nz", "ie", "za", "ng", "ke", "gh", "sg", "my", "pk", "bd", "lk", "zw",
          "eu", "hk", "jm", "tt", "mt");

  /** A longer line holds no date of its own. */
  private static final int MAX_LENGTH = 140;

  /** A date that may be read either way, and the zone behind it. */
  private static final LazyPattern EITHER_WAY =
      new LazyPattern(
          "(?<![\\d/.:-])(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\\2((?:19|20)\\d\\d)(?![\\d/-])"
              + "(?:\\D{1,5}\\d{1,2}:\\d\\d\\s?(GMT|BST|CET|CEST|EET|IST|SAST|WAT|EAT|AEST|AEDT)(?!\\p{L}))?");

  private DateOrder() {}

  /**
   * What other dates of the page show, if any does; else what the country does, which its address
   * or its money tells.
   *
   * @param lines those with a digit
   * @param host the page's site
   */
  static boolean monthFirst(List<String> lines, @Nullable String language, String host) {
    List<String> texts = new ArrayList<>(lines.size());
    for (String line : lines) {
      if (line.length() < MAX_LENGTH) {
        texts.add(line);
        int order = DateReader.order(line);
        if (order != 0) {
          return order > 0;
        }
      }
    }
    if (!"en".equals(language)) {
      return false;
    }
    int order = shown(texts);
    return order == 0
        ? !DAY_FIRST.contains(host.substring(host.lastIndexOf('.') + 1)) && !countsInPounds(lines)
        : order > 0;
  }

  /** Whether the page prints prices in such a country's money, and none in dollars. */
  private static boolean countsInPounds(List<String> lines) {
    boolean pounds = false;
    for (String line : lines) {
      if (line.indexOf('$') >= 0) {
        return false;
      }
      pounds |= line.indexOf('£') >= 0 || line.indexOf('₹') >= 0 || line.indexOf('€') >= 0;
    }
    return pounds;
  }

  /**
   * What a date that may be read either way shows by a zone behind it in which nobody prints the
   * month first, or by one of its days that the page prints in words, too: 1 for the month, -1 for
   * the day; 0 for nothing.
   */
  private static int shown(List<String> texts) {
    @Nullable Set<LocalDate> words = null;
    for (String text : texts) {
      Matcher date = mayHold(text) ? EITHER_WAY.matcher(text) : null;
      while (date != null && date.find()) {
        if (date.group(5) != null) {
          return -1;
        }
        words = words == null ? inWords(texts) : words;
        boolean month = words.contains(day(date.group(4), date.group(1), date.group(3)));
        boolean day = words.contains(day(date.group(4), date.group(3), date.group(1)));
        if (month != day) {
          return month ? 1 : -1;
        }
      }
    }
    return 0;
  }

  private static boolean mayHold(String text) {
    int slash = text.indexOf('/');
    int mark = slash < 0 ? text.indexOf('-') : slash;
    return mark > 0 && Digits.isAscii(text.charAt(mark - 1));
  }

  /** No month is shorter than both numbers may be. */
  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** The days whose months the page names. */
  private static Set<LocalDate> inWords(List<String> texts) {
    DateReader reader = new DateReader("en", true);
    Set<LocalDate> days = new HashSet<>();
    for (String text : texts) {
      if (!mayHold(text)) {
        reader.read(text).forEach(date -> days.add(date.day()));
      }
    }
    return days;
  }
}
