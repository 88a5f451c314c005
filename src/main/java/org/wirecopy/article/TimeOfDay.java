package org.wirecopy.article;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Reads the time of day, with its zone, that is printed beside a day. */
final class TimeOfDay {

  private static final String ZONE =
      "(?:\\s?\\(?((?:UTC|GMT)\\s?[+−-]\\d(?![\\p{L}\\d:])|(?:UTC|GMT)?\\s?[+−-]\\d\\d(?::?\\d\\d)?(?!\\d)|(?:[A-ZМСК]{1,4}|Z)(?![\\p{L}\\d])))";

  private static final LazyPattern ZONE_BEHIND = new LazyPattern(ZONE);

  /** {@code 21:14, 11 March 2025}. */
  private static final LazyPattern BEFORE =
      new LazyPattern(
          "(?<!\\d)(\\d{1,2})[:.](\\d\\d)(?::\\d\\d)?\\s?([aApP]\\.?[mM](?![\\p{L}]))?\\.?"
              + ZONE
              + "?[\\s,;|·•/–—-]{1,4}(?:\\p{L}{2,4}[\\s,]{1,2})?$");

  private static final String SIGNS = "+−-";

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
    if (Digits.isAscii(rest.charAt(0)) && Digits.isAscii(text.charAt(end - 1))) {
      return null; // stuck to the year, a film's length looks like the hour
    }
    ClockTime clock = ClockTime.behindDay(rest);
    if (clock == null) {
      return null;
    }
    Matcher zone = zoneAt(rest, clock.end());
    int behind = end + (zone == null ? clock.end() : zone.end());
    return timed(
        new PrintedDate(date.start(), behind, date.day()),
        clock.time(),
        zone == null ? null : zone.group(1),
        language);
  }

  /** The zone that stands there; null where none does, as mostly, told without the pattern. */
  private static @Nullable Matcher zoneAt(String text, int at) {
    int i = TextAt.skip(text, TextAt.skipSpace(text, at), '(');
    int sign = TextAt.skipSpace(text, i);
    boolean may =
        (sign < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0)
            || (i < text.length() && Character.isUpperCase(text.charAt(i)));
    Matcher zone = may ? ZONE_BEHIND.matcher(text).region(at, text.length()) : null;
    return zone != null && zone.lookingAt() ? zone : null;
  }

  private static PrintedDate withTimeBefore(
      PrintedDate date, String text, @Nullable String language) {
    int from = Math.max(0, date.start() - REACH);
    String head = text.substring(from, date.start());
    if (!Digits.areIn(head)) {
      return date;
    }
    Matcher before = hasClock(head) ? BEFORE.matcher(head) : null;
    if (before == null || !before.find()) {
      return date;
    }
    String noon = before.group(3) == null ? "" : before.group(3).toLowerCase(Locale.ROOT);
    return timed(
        new PrintedDate(from + before.start(), date.end(), date.day()),
        ClockTime.time(
            Integer.parseInt(before.group(1)),
            Integer.parseInt(before.group(2)),
            noon.startsWith("a"),
            noon.startsWith("p")),
        before.group(4),
        language);
  }

  /** Whether two digits stand behind a digit and a mark. */
  private static boolean hasClock(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '.')
          && Digits.isAscii(text.charAt(i - 1))
          && TextAt.endOfNumber(text, i + 1) > i + 2) {
        return true;
      }
    }
    return false;
  }

  private static PrintedDate timed(
      PrintedDate date,
      @Nullable LocalTime time,
      @Nullable String zone,
      @Nullable String language) {
    if (time == null) {
      return date;
    }
    ZoneOffset offset = null;
    if (zone != null) {
      String name =
          zone.replaceFirst("^(?:UTC|GMT)\\s?(?=[+−-])", "")
              .replaceFirst("^([+−-])(\\d)$", "$10$2");
      offset = Zones.standard().offset(name, date.day().atTime(time), language);
    }
    return new PrintedDate(date.start(), date.end(), date.day(), time, offset);
  }
}
