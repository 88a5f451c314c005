package org.wirecopy.article;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Reads the time of day, with its zone, that is printed beside a day. */
final class TimeOfDay {

  private static final String ZONE =
      "(?:\\s?\\(?((?:UTC|GMT)\\s?[+−-]\\d(?![\\p{L}\\d:])|(?:UTC|GMT)?\\s?[+−-]\\d\\d(?::?\\d\\d)?(?!\\d)|(?:[A-ZМСК]{1,4}|Z)(?![\\p{L}\\d])))?";

  /** {@code , 09:14 PM IST}, {@code T21:14:00+01:00}, {@code um 21.14 Uhr}, {@code 오후 9:14}. */
  private static final LazyPattern BEHIND =
      new LazyPattern(
          "^[\\s,;|·•@/()T–—-]{0,5}(?:\\p{L}{1,6}\\.?[\\s:]{1,2})?(?:(上午|下午|午前|午後|오전|오후)\\s?)?"
              + "(\\d{1,2})(?:[:.hH時点시]\\s?(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?!\\d))?\\s?([aApP]\\.?[mM](?![\\p{L}]))?\\.?(?:\\s?(?:Uhr|uhr|h|hrs|Hrs))?"
              + ZONE);

  /** The same in front of the day: {@code 21:14, 11 March 2025}. */
  private static final LazyPattern BEFORE =
      new LazyPattern(
          "(?<!\\d)()(\\d{1,2})[:.](\\d\\d)(?::\\d\\d)?\\s?([aApP]\\.?[mM](?![\\p{L}]))?\\.?"
              + ZONE
              + "[\\s,;|·•/–—-]{1,4}(?:\\p{L}{2,4}[\\s,]{1,2})?$");

  private static final Set<String> AFTERNOON = Set.of("下午", "午後", "오후");

  /** How far from the day its time of day may stand. */
  private static final int REACH = 40;

  private TimeOfDay() {}

  /**
   * The date with the time of day that the text prints beside it, and with bounds around both; the
   * date itself where none is printed.
   *
   * @param language the page's language: the same zone's name means another in another
   */
  static PrintedDate beside(PrintedDate date, String text, @Nullable String language) {
    PrintedDate timed = withTimeBehind(date, text, language);
    return timed == null ? withTimeBefore(date, text, language) : timed;
  }

  private static @Nullable PrintedDate withTimeBehind(
      PrintedDate date, String text, @Nullable String language) {
    int end = date.end();
    String rest = text.substring(end, Math.min(text.length(), end + REACH));
    if (!Digits.areIn(rest)) {
      return null; // as behind most dates; told without the pattern
    }
    Matcher behind = BEHIND.matcher(rest);
    return behind.find() && (behind.group(3) != null || behind.group(4) != null)
        ? timed(new PrintedDate(date.start(), end + behind.end(), date.day()), behind, language)
        : null;
  }

  private static PrintedDate withTimeBefore(
      PrintedDate date, String text, @Nullable String language) {
    int from = Math.max(0, date.start() - REACH);
    String head = text.substring(from, date.start());
    if (!Digits.areIn(head)) {
      return date;
    }
    Matcher before = BEFORE.matcher(head);
    return before.find()
        ? timed(new PrintedDate(from + before.start(), date.end(), date.day()), before, language)
        : date;
  }

  private static PrintedDate timed(PrintedDate date, Matcher matcher, @Nullable String language) {
    LocalTime time = time(matcher);
    if (time == null) {
      return date;
    }
    String zone = matcher.group(5);
    ZoneOffset offset = null;
    if (zone != null) {
      String name =
          zone.replaceFirst("^(?:UTC|GMT)\\s?(?=[+−-])", "")
              .replaceFirst("^([+−-])(\\d)$", "$10$2");
      offset = Zones.standard().offset(name, date.day().atTime(time), language);
    }
    return new PrintedDate(date.start(), date.end(), date.day(), time, offset);
  }

  /** The time by a clock of 24 hours; null where no clock shows such a time. */
  private static @Nullable LocalTime time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(2));
    int minute = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    String half = matcher.group(4) == null ? "" : matcher.group(4).toLowerCase(Locale.ROOT);
    String eastern = matcher.group(1) == null ? "" : matcher.group(1);
    boolean afternoon = half.startsWith("p") || AFTERNOON.contains(eastern);
    if (afternoon && hour < 12) {
      hour += 12;
    } else if (half.startsWith("a") && hour == 12) {
      hour = 0;
    }
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }
}
