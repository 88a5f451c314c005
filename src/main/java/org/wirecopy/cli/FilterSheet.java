package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/** Prints filters' documentation. */
final class FilterSheet {

  /** Columns of a terminal that nobody has made wider. */
  private static final int WIDTH = 80;

  private final Writer out;

  FilterSheet(Writer out) {
    this.out = out;
  }

  void brief(int position, BoilerplateFilter filter) throws IOException {
    out.write(wrap(String.format("%2d  %-24s", position, filter.name()), filter.doc().removes()));
  }

  void full(int position, BoilerplateFilter filter) throws IOException {
    FilterDoc doc = filter.doc();
    out.write(filter.name() + " (" + position + " in the chain)\n");
    out.write(wrap("  Removes  ", doc.removes()));
    out.write(wrap("  Why      ", doc.why()));
    String label = "  Example  ";
    for (String line : doc.example().lines().toList()) {
      out.write((label + line).stripTrailing() + "\n");
      label = " ".repeat(label.length());
    }
    out.write(wrap("  Limits   ", doc.limits()));
    out.write("\n");
  }

  void markdown(BoilerplateFilter filter) throws IOException {
    FilterDoc doc = filter.doc();
    out.write("## " + filter.name() + "\n\n");
    out.write("**Removes.** " + doc.removes() + "\n\n");
    out.write("**Why.** " + doc.why() + "\n\n");
    out.write("```diff\n" + doc.example().stripTrailing() + "\n```\n\n");
    out.write("**Limits.** " + doc.limits() + "\n\n");
  }

  void json(int position, BoilerplateFilter filter) throws IOException {
    FilterDoc doc = filter.doc();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("position", position);
      json.writeStringField("name", filter.name());
      json.writeStringField("removes", doc.removes());
      json.writeStringField("why", doc.why());
      json.writeStringField("example", doc.example());
      json.writeStringField("limits", doc.limits());
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** The text behind the label, broken between words; further lines stand below the text. */
  static String wrap(String label, String text) {
    StringBuilder result = new StringBuilder();
    StringBuilder line = new StringBuilder(label);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        result.append(line).append('\n');
        line = new StringBuilder(" ".repeat(label.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return result.append(line).append('\n').toString();
  }
}
