package org.wirecopy.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.DataFile;

/**
 * Reads times that pages print as passed since then, {@code 3 hours ago}, {@code vor 2 Tagen}: days
 * only for those who know when the page was visited.
 */
final class RelativeTimes {

  /** A line that says more is no time of publication. */
  private static final int MAX_LENGTH = 80;

  private static final Map<String, Duration> UNITS =
      Map.of(
          "minute", Duration.ofMinutes(1),
          "hour", Duration.ofHours(1),
          "day", Duration.ofDays(1),
          "week", Duration.ofDays(7));

  private static final RelativeTimes STANDARD = new RelativeTimes();

  /** By the words with {@code #} for the number: how much of what one of it is. */
  private final Map<String, Duration> forms = new HashMap<>();

  private RelativeTimes() {
    for (String line : DataFile.read(RelativeTimes.class, "relative-times.txt")) {
      String[] parts = line.split(" ", 3);
      Duration unit = Objects.requireNonNull(UNITS.get(parts[1]), parts[1]);
      Duration one = parts[0].equals("n") ? unit : unit.multipliedBy(Integer.parseInt(parts[0]));
      for (String form : parts[2].split("\\|", -1)) {
        forms.put(form, one);
      }
    }
  }

  static RelativeTimes standard() {
    return STANDARD;
  }

  /**
   * The day, in UTC, that the line says; null where it says none.
   *
   * @param asOf when the page was visited
   */
  @Nullable LocalDate day(String line, Instant asOf) {
    if (line.length() > MAX_LENGTH) {
      return null;
    }
    String text = Digits.ascii(line).toLowerCase(Locale.ROOT).strip();
    text = text.isEmpty() ? line.toLowerCase(Locale.ROOT).strip() : text;
    for (int start = 0; start < text.length(); start = nextWord(text, start)) {
      Duration passed = passed(text.substring(start));
      if (passed != null) {
        return asOf.minus(passed).atOffset(ZoneOffset.UTC).toLocalDate();
      }
    }
    return null;
  }

  private static int nextWord(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 ? text.length() : space + 1;
  }

  /** How long ago the text says; it may end with a mark, or a part that a bar sets off. */
  private @Nullable Duration passed(String text) {
    int number = 0;
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        int start = i;
        while (i + 1 < text.length() && text.charAt(i + 1) >= '0' && text.charAt(i + 1) <= '9') {
          i++;
        }
        if (i - start > 2 || number > 0) {
          return null;
        }
        number = Integer.parseInt(text.substring(start, i + 1));
        form.append('#');
      } else if ("|•·,;)(".indexOf(c) >= 0) {
        break;
      } else {
        form.append(c);
      }
    }
    Duration one = forms.get(form.toString().strip());
    return one == null ? null : form.indexOf("#") < 0 ? one : one.multipliedBy(number);
  }
}
