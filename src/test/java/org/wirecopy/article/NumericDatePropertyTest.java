package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wirecopy.RandomText;
import org.wirecopy.Seeded;

/** Dates in numbers, read by hand, are what a pattern finds, in whatever stands there. */
@Seeded
class NumericDatePropertyTest {

  private static final int TEXTS = Boolean.getBoolean("wirecopy.long") ? 3_000_000 : 60_000;

  private static final int MAX_PIECES = 10;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d/.-])((?:19|20|25|13|14)\\d\\d)\\s?[-/.•年년]\\s?(\\d{1,2})\\s?[-/.•月월]\\s?(\\d{1,2}(?!\\d|[-–－~～至]\\d{1,2}日)|\\d\\d(?=\\d{1,2}:\\d\\d(?!\\d)))\\s?[日일]?");

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?:(?<![\\d/.:]|\\d-)|(?<=\\d:\\d\\d))(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20|25|13|14)\\d\\d|\\d\\d)(?:(?![\\d/-]|[.:]\\d)|(?<=\\d{4})(?=\\d{1,2}(?:\\. \\p{L}|:\\d\\d(?!\\d))))");

  private static final String[] PIECES = {
    "1", "3", "11", "03", "25", "2025", "1403", "2568", "202", ".", ".", "/", "/", "-", "-", "–",
    ":", "•", " ", " ", "年", "月", "日", "년", "월", "일", "至", "M", ". M", "x"
  };

  @Test
  void handsFindWhatPatternsFind(Random random) {
    for (int i = 0; i < TEXTS; i++) {
      String text = RandomText.of(random, PIECES, MAX_PIECES);
      assertEquals(yearFirst(text), String.valueOf(YearFirstDate.find(text, 0)), text);
      assertEquals(numeric(text), String.valueOf(NumericDate.find(text, 0)), text);
    }
  }

  private static String yearFirst(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    return m.find()
        ? new YearFirstDate(m.start(), m.end(), number(m, 1), number(m, 2), number(m, 3)).toString()
        : "null";
  }

  private static String numeric(String text) {
    Matcher m = NUMERIC.matcher(text);
    return m.find()
        ? new NumericDate(
                m.start(), m.end(), number(m, 1), m.group(2).charAt(0), number(m, 3), m.group(4))
            .toString()
        : "null";
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
