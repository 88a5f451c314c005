package org.wirecopy.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;

/** What was removed, as JSON Lines: the dump, the line's number, the filter and the reason. */
public final class RemovalLines {

  private static final JsonFactory JSON = new JsonFactory();

  private RemovalLines() {}

  /** A line for each removal, in the dump's order of lines. */
  public static String of(Cleaned cleaned) {
    StringWriter lines = new StringWriter();
    cleaned.removals().stream()
        .sorted((one, other) -> Integer.compare(one.line().number(), other.line().number()))
        .forEach(removal -> write(cleaned.id(), removal, lines));
    return lines.toString();
  }

  private static void write(String id, Removal removal, StringWriter lines) {
    try (JsonGenerator json = JSON.createGenerator(lines)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeNumberField("line", removal.line().source());
      json.writeNumberField("last_line", removal.line().lastSource());
      json.writeStringField("filter", removal.filter());
      json.writeStringField("reason", removal.reason());
      json.writeStringField("text", removal.line().text());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    lines.write('\n');
  }
}
