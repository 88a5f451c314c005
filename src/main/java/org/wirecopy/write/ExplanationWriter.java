package org.wirecopy.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.wirecopy.document.Cleaned;
import org.wirecopy.write.ExplainedLine.Fate;

/** Prints what became of each line of a dump. */
public final class ExplanationWriter {

  private static final String RESET = "\u001b[0m";
  private static final String GREEN = "\u001b[32m";
  private static final String RED = "\u001b[31m";
  private static final String DIM = "\u001b[2m";

  private final Writer out;

  public ExplanationWriter(Writer out) {
    this.out = out;
  }

  /** A table for people: number, {@code +} or {@code -}, role or filter, text, reason. */
  public void writeText(Cleaned cleaned, List<ExplainedLine> lines, boolean colour)
      throws IOException {
    int digits = Integer.toString(lines.size()).length();
    int width = 1;
    for (ExplainedLine line : lines) {
      width = Math.max(width, line.by() == null ? 0 : line.by().length());
    }
    out.write("==> " + cleaned.id() + ": " + cleaned.status().label());
    out.write((cleaned.reason() == null ? "" : " (" + cleaned.reason() + ")") + " <==\n");
    for (ExplainedLine line : lines) {
      String start = pad(digits, Integer.toString(line.number())) + " ";
      if (line.fate() == Fate.BLANK) {
        out.write(start.stripTrailing() + "\n");
        continue;
      }
      boolean kept = line.fate() == Fate.KEPT;
      String by = line.by() + " ".repeat(width - String.valueOf(line.by()).length());
      out.write(start + paint(colour, kept ? GREEN : RED, (kept ? "+ " : "- ") + by) + "  ");
      out.write(printable(line.text()));
      if (line.reason() != null) {
        out.write(paint(colour, DIM, "  <- " + line.reason()));
      }
      out.write("\n");
    }
    out.flush();
  }

  private static String pad(int width, String number) {
    return " ".repeat(width - number.length()) + number;
  }

  private static String paint(boolean colour, String code, String text) {
    return colour ? code + text + RESET : text;
  }

  /** A dump must not give orders to the terminal. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      printable.append(Character.isISOControl(c) && c != '\t' ? '\ufffd' : c);
    }
    return printable.toString();
  }

  /** An object a line for machines. */
  public void writeJson(Cleaned cleaned, List<ExplainedLine> lines) throws IOException {
    JsonFactory factory = new JsonFactory();
    for (ExplainedLine line : lines) {
      try (JsonGenerator json = factory.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        json.writeStringField("id", cleaned.id());
        json.writeNumberField("line", line.number());
        json.writeStringField("fate", line.fate().label());
        boolean kept = line.fate() == Fate.KEPT;
        json.writeFieldName("role");
        json.writeString(kept ? line.by() : null);
        json.writeFieldName("filter");
        json.writeString(kept ? null : line.by());
        json.writeFieldName("reason");
        json.writeString(line.reason());
        json.writeStringField("text", line.text());
        json.writeEndObject();
      }
      out.write('\n');
    }
    out.flush();
  }
}
