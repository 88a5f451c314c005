package org.wirecopy.check.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Rule;
import org.wirecopy.check.StandardRules;
import org.wirecopy.check.Verdict;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0. */
final class Sarif {

  private static final JsonFactory JSON = new JsonFactory();

  /** The key tells readers what the value was made of; another way to make it needs another key. */
  private static final String FINGERPRINT = "ruleDumpAndText/v1";

  private final JsonGenerator json;

  private Sarif(JsonGenerator json) {
    this.json = json;
  }

  static void write(Verdict verdict, String version, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      new Sarif(json).log(verdict, version);
    }
    out.write('\n');
  }

  private void log(Verdict verdict, String version) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "wirecopy");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : StandardRules.RULES) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    List<String> names = StandardRules.names();
    for (Finding finding : verdict.findings()) {
      result(finding, names.indexOf(finding.rule()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(Rule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.name());
    text("shortDescription", rule.doc().what());
    text("fullDescription", rule.doc().what() + " " + rule.doc().why());
    text("help", "To mend it: " + rule.doc().mend() + ".\nTo silence it: " + rule.doc().silence());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.severity().label());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Finding finding, int ruleIndex) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", finding.severity().label());
    text("message", finding.message() + "; " + finding.advice());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FilePaths.uri(finding.path()));
    json.writeEndObject();
    if (finding.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", finding.line());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
