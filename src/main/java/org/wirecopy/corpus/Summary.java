package org.wirecopy.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.read.ReadMeter;
import org.wirecopy.write.WholeFile;

/**
 * What became of a run's dumps, and how fast.
 *
 * @param tally what became of them
 * @param read tells what was passed over; null where nobody counted
 * @param seconds how long the run took
 */
public record Summary(Tally tally, @Nullable ReadMeter read, double seconds) {

  private static final double MEGA = 1e6;

  public Summary(Tally tally, double seconds) {
    this(tally, null, seconds);
  }

  /** For people: one line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(count(tally.articles(), "article"));
    text.append(", ").append(count(tally.notArticles(), "page")).append(" without one");
    if (tally.duplicates() > 0) {
      text.append(", ").append(count(tally.duplicates(), "duplicate"));
    }
    text.append(", ").append(count(tally.errors(), "error"));
    if (tally.errors() > 0) {
      List<String> kinds = new ArrayList<>();
      errors().forEach(entry -> kinds.add(entry.getValue() + " " + entry.getKey()));
      text.append(" (").append(String.join(", ", kinds)).append(')');
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "; %.1f MB in %.1f s: %.2f MB/s, %.0f pages/s",
                tally.bytes() / MEGA,
                seconds,
                perSecond(tally.bytes() / MEGA),
                perSecond((double) tally.dumps())))
        .toString();
  }

  /** {@code 1 page}, {@code 2 pages}. */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private double perSecond(double amount) {
    return amount / Math.max(seconds, 1e-3);
  }

  /** The most frequent first. */
  private List<Map.Entry<String, Long>> errors() {
    return tally.errorsByReason().entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** For machines: a JSON object; the file appears whole or not at all. */
  public void write(Path file) throws IOException {
    new WholeFile(file).write(out -> out.write(json().getBytes(StandardCharsets.UTF_8)));
  }

  /** The same as text. */
  public String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("dumps", tally.dumps());
      json.writeNumberField("articles", tally.articles());
      json.writeNumberField("not_articles", tally.notArticles());
      json.writeNumberField("duplicates", tally.duplicates());
      json.writeNumberField("errors", tally.errors());
      json.writeObjectFieldStart("errors_by_reason");
      for (Map.Entry<String, Long> error : errors()) {
        json.writeNumberField(error.getKey(), error.getValue());
      }
      json.writeEndObject();
      if (read != null) {
        json.writeNumberField("records_skipped", read.skipped());
        json.writeNumberField("files_not_read", read.unread());
      }
      json.writeNumberField("bytes", tally.bytes());
      json.writeNumberField("seconds", rounded(seconds));
      json.writeNumberField("megabytes_per_second", rounded(perSecond(tally.bytes() / MEGA)));
      json.writeNumberField("pages_per_second", rounded(perSecond((double) tally.dumps())));
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}
