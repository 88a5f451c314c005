package org.wirecopy.check.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Verdict;

/** Findings as JSON objects, one a line. */
final class FindingJson {

  private static final JsonFactory JSON = new JsonFactory();

  private FindingJson() {}

  /** One array. */
  static void array(Verdict verdict, Writer out) throws IOException {
    String separator = "[\n";
    for (Finding finding : verdict.findings()) {
      out.write(separator + object(finding));
      separator = ",\n";
    }
    out.write(verdict.count() == 0 ? "[]\n" : "\n]\n");
  }

  /** JSON Lines. */
  static void lines(Verdict verdict, Writer out) throws IOException {
    for (Finding finding : verdict.findings()) {
      out.write(object(finding) + "\n");
    }
  }

  private static String object(Finding finding) throws IOException {
    StringWriter object = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(object)) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().label());
      json.writeStringField("id", finding.dump());
      json.writeStringField("path", finding.path());
      if (finding.line() == 0) {
        json.writeNullField("line");
      } else {
        json.writeNumberField("line", finding.line());
      }
      json.writeStringField("message", finding.message());
      json.writeStringField("advice", finding.advice());
      json.writeStringField("excerpt", finding.excerpt());
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeEndObject();
    }
    return object.toString();
  }
}
