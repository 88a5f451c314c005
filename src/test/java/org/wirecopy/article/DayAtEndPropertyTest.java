package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.RandomText;
import org.wirecopy.Seeded;

/** Days at a text's end, read by hand, are what a pattern finds, in whatever stands there. */
@Seeded
class DayAtEndPropertyTest {

  private static final int TEXTS = Boolean.getBoolean("wirecopy.long") ? 3_000_000 : 60_000;

  private static final int MAX_PIECES = 7;

  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}.]*)";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String MAYBE_YEAR =
      "(?:[,.]?\\s(?:de |del )?" + YEAR + "\\s?(?:ء|م|г\\.|года|року|р\\.)?)?";

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-го)?[\\s-]?(?:de |of )?"
              + MONTH
              + "(?:[\\s/](?:\\p{IsArabic}+))?"
              + MAYBE_YEAR
              + "$");

  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:(?<!\\d)"
              + YEAR
              + "\\.?\\s)?(?<![\\p{L}\\p{M}])"
              + MONTH
              + "\\s(\\d{1,2})(?:st|nd|rd|th|\\.)?"
              + MAYBE_YEAR
              + "(?:,?\\s(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap))?$");

  private static final String[] PIECES = {
    "1", "11", "25", "2025", "1999", "2568", "123", " ", " ", " ", " ", ".", ",", "/", "-", "st",
    "th", "er", "º", "-го", "de ", "del ", "of ", " г.", " р.", " м", "م", "ء", "Mar", "March",
    "мая", "มี.ค.", "มีนาคม", "آذار", "مارس", "x", "É", " hétfő", ", kedd", "\t"
  };

  @Test
  void handsFindWhatPatternsFind(Random random) {
    for (int i = 0; i < TEXTS; i++) {
      String text = RandomText.of(random, PIECES, MAX_PIECES);
      assertEquals(dayMonth(text), DayAtEnd.dayMonth(text), text);
      assertEquals(monthDay(text), DayAtEnd.monthDay(text), text);
    }
  }

  private static @Nullable DayAtEnd dayMonth(String text) {
    Matcher m = DAY_MONTH.matcher(text);
    return m.find() ? new DayAtEnd(m.start(), m.group(1), m.group(2), m.group(3)) : null;
  }

  private static @Nullable DayAtEnd monthDay(String text) {
    Matcher m = MONTH_DAY.matcher(text);
    if (!m.find()) {
      return null;
    }
    String year = m.group(1) == null ? m.group(4) : m.group(1);
    return new DayAtEnd(m.start(), m.group(3), m.group(2), year);
  }
}
