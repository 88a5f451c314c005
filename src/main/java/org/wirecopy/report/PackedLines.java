package org.wirecopy.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A dump's lines as the page holds them: JSON, deflated without a header. {@code {"reasons": […],
 * "lines": [[number, last number, kind, index of the reason, text], …], "more": lines left out}}.
 */
final class PackedLines {

  /** Letters of a line that the page shows: nobody reads on in a line of two screens. */
  static final int MOST_LETTERS_OF_LINE = 3_000;

  /** Letters of a dump that the page holds: a long story with all its comments has 60,000. */
  static final int MOST_LETTERS_OF_DUMP = 100_000;

  private static final JsonFactory JSON = new JsonFactory();

  private PackedLines() {}

  static byte[] of(List<SheetLine> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (Writer out =
        new OutputStreamWriter(new DeflaterOutputStream(bytes, deflater), StandardCharsets.UTF_8)) {
      write(lines, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes everything
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void write(List<SheetLine> lines, Writer out) throws IOException {
    Map<String, Integer> reasons = new HashMap<>();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("reasons");
      for (SheetLine line : lines) {
        if (reasons.putIfAbsent(line.reason(), reasons.size()) == null) {
          json.writeString(line.reason());
        }
      }
      json.writeEndArray();
      json.writeArrayFieldStart("lines");
      int letters = 0;
      int shown = 0;
      for (SheetLine line : lines) {
        String text = cut(line.text(), MOST_LETTERS_OF_LINE);
        letters += text.length();
        if (letters > MOST_LETTERS_OF_DUMP) {
          break;
        }
        shown++;
        json.writeStartArray();
        json.writeNumber(line.number());
        json.writeNumber(line.lastNumber());
        json.writeNumber(line.kind());
        json.writeNumber(reasons.getOrDefault(line.reason(), 0));
        json.writeString(text);
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeNumberField("more", lines.size() - shown);
      json.writeEndObject();
    }
  }

  /** The text, or its beginning and an ellipsis. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
