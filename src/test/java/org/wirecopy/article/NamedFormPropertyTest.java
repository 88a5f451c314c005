package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wirecopy.RandomText;
import org.wirecopy.Seeded;

/** The forms that are read by hand find what a pattern of each says, in whatever stands there. */
@Seeded
class NamedFormPropertyTest {

  private static final int TEXTS = Boolean.getBoolean("wirecopy.long") ? 3_000_000 : 60_000;

  private static final int MAX_PIECES = 9;

  private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]+(?:\\.\\p{L}+)*|\\p{L}\\.\\p{L}+\\.)";
  private static final String YEAR = "((?:19|20|25|13|14)\\d\\d)(?!\\d)";

  /** A year that another number may be stuck to. */
  private static final String GLUED_YEAR =
      "((?:19|20|25|13|14)\\d\\d)(?!\\d(?!\\d?\\s\\p{L}|\\d?:\\d\\d(?!\\d)|\\d{0,6}$))";

  private static final Map<NamedForm, Pattern> PATTERNS =
      Map.of(
          NamedForm.DAY_MONTH_YEAR,
          Pattern.compile(
              "(?:(?<!\\d|(?<![:\\d])\\d{1,2}[-–－])|(?<=\\d:\\d\\d))(\\d{1,2})(?:st|nd|rd|th|er|ste|e|ος|η|º|°|ª|일)?\\.?[\\s/-]{0,2}(?:de |of |of the |d['’])?"
                  + "(?:\\p{IsArabic}{3,8}(?: \\p{IsArabic}{4,6})?\\s?/\\s?)?"
                  + MONTH
                  + "\\.?[׳']?[,،]?[\\s/-]{0,2}(?:de |del |of |năm |р\\. |г\\. |พ\\.ศ\\. ?)?(?:"
                  + GLUED_YEAR
                  + "|['’](\\d\\d)(?!\\d)|((?<=-)\\d\\d(?!\\d)|(?<=\\p{L}[. ] ?)[0-2]\\d(?=\\s?(?:$|[|·•]|à |at |um |- )))|(?<=\\p{M}|\\p{IsThai}\\.? )(\\d\\d)(?!\\d))"),
          NamedForm.MONTH_DAY_YEAR,
          Pattern.compile(
              "(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))"
                  + MONTH
                  + "\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\.?\\s)"
                  + GLUED_YEAR),
          NamedForm.YEAR_MONTH_DAY,
          Pattern.compile(
              "(?<!\\d)" + YEAR + "\\.?,?\\s(?:m\\. )?" + MONTH + "\\.?\\s(\\d{1,2})(?!\\d)"));

  private static final String[] PIECES = {
    "1",
    "11",
    "3",
    "25",
    "20",
    "19",
    "2025",
    "1403",
    "2568",
    "123",
    " ",
    " ",
    " ",
    " ",
    ".",
    ",",
    "/",
    "-",
    "–",
    ":",
    "'",
    "’",
    "׳",
    "،",
    "|",
    "°",
    "st",
    "th",
    "er",
    "e",
    "º",
    "일",
    "de ",
    "del ",
    "of ",
    "of the ",
    "d'",
    "d’",
    "năm ",
    "р. ",
    "г. ",
    "พ.ศ. ",
    "พ.ศ.",
    "gada ",
    "m. ",
    "à ",
    "at ",
    "Mar",
    "March",
    "März",
    "marzo",
    "мая",
    "мар",
    "มี.ค.",
    "ม.ค.",
    "มีนาคม",
    "آذار",
    "كانون الثاني",
    "مارس",
    "x",
    "Ab",
    "É",
    "3월",
    "\t",
    "min read"
  };

  @Test
  void handsFindWhatPatternsFind(Random random) {
    for (int i = 0; i < TEXTS; i++) {
      String text = RandomText.of(random, PIECES, MAX_PIECES);
      for (NamedForm form : NamedForm.values()) {
        assertEquals(byPattern(form, text), byHand(form, text), form + ": " + text);
      }
    }
  }

  private static List<String> byHand(NamedForm form, String text) {
    List<String> found = new ArrayList<>();
    int at = form.next(text, 0);
    while (at >= 0) {
      NamedDate date = form.read(text, at);
      if (date != null) {
        found.add(
            String.join(
                "|",
                text.substring(date.start(), date.end()),
                date.year(),
                date.month(),
                date.day()));
      }
      at = form.next(text, at + 1);
    }
    return found;
  }

  private static List<String> byPattern(NamedForm form, String text) {
    List<String> found = new ArrayList<>();
    Matcher m = PATTERNS.get(form).matcher(text);
    for (int from = 0; from <= text.length() && m.find(from); from = m.start() + 1) {
      String parts =
          switch (form) {
            case DAY_MONTH_YEAR -> String.join("|", year(m), m.group(2), m.group(1));
            case MONTH_DAY_YEAR -> String.join("|", m.group(3), m.group(1), m.group(2));
            case YEAR_MONTH_DAY -> String.join("|", m.group(1), m.group(2), m.group(3));
          };
      found.add(m.group() + "|" + parts);
    }
    return found;
  }

  private static String year(Matcher m) {
    if (m.group(3) != null) {
      return m.group(3);
    }
    String century = m.group(6) == null ? "20" : "25";
    return century
        + (m.group(4) != null ? m.group(4) : m.group(5) != null ? m.group(5) : m.group(6));
  }
}
