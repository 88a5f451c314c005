package org.wirecopy.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Rule;
import org.wirecopy.check.StandardRules;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;

/** Writes what the page shows, except the lines of dumps, as JSON. */
final class ReportData {

  private static final JsonFactory JSON = new JsonFactory();

  private final String title;
  private final LineKinds kinds;
  private final CorpusFigures figures;
  private final List<DumpList.Entry> dumps;

  /**
   * @param title what was read
   * @param dumps those to list, in order
   */
  ReportData(String title, LineKinds kinds, CorpusFigures figures, List<DumpList.Entry> dumps) {
    this.title = title;
    this.kinds = kinds;
    this.figures = figures;
    this.dumps = dumps;
  }

  void write(Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("title", title);
      json.writeNumberField("articles", figures.count(Status.ARTICLE));
      json.writeNumberField("notArticles", figures.count(Status.NOT_ARTICLE));
      json.writeNumberField("errors", figures.count(Status.ERROR));
      numbers(json, "whole", figures.whole().all());
      json.writeNumberField("doubtfulBelow", Doubt.DOUBTFUL);
      writeKinds(json);
      numbers(json, "confidences", figures.confidences());
      numbers(json, "shares", figures.shares());
      numbers(json, "lengths", figures.lengths());
      json.writeFieldName("lengthSteps");
      json.writeArray(CorpusFigures.LENGTHS, 0, CorpusFigures.LENGTHS.length);
      counts(json, "languages", figures.languages());
      counts(json, "days", figures.days());
      writeRules(json);
      writeSites(json);
      json.writeArrayFieldStart("dumps");
      for (DumpList.Entry dump : dumps) {
        writeDump(json, dump);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void numbers(JsonGenerator json, String name, long[] numbers) throws IOException {
    json.writeFieldName(name);
    json.writeArray(numbers, 0, numbers.length);
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void writeKinds(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("kinds");
    for (int kind = 0; kind < kinds.count(); kind++) {
      LineKinds.Kind described = kinds.all().get(kind);
      json.writeStartObject();
      json.writeStringField("name", described.name());
      json.writeStringField("topic", described.topic());
      json.writeStringField("removes", described.removes());
      numbers(json, "figures", figures.ofKind(kind));
      json.writeArrayFieldStart("examples");
      for (Examples.Example example : figures.examples(kind)) {
        json.writeStartObject();
        json.writeNumberField("dump", example.dump());
        json.writeNumberField("line", example.sighting().line());
        json.writeNumberField("count", example.count());
        json.writeStringField("text", example.sighting().text());
        json.writeStringField("reason", example.sighting().reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Those of the rules that found something. */
  private void writeRules(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Rule rule : StandardRules.RULES) {
      Long dumps = figures.rules().get(rule.name());
      if (dumps != null) {
        json.writeStartObject();
        json.writeStringField("name", rule.name());
        json.writeStringField("reports", rule.doc().what());
        json.writeNumberField("dumps", dumps);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** Those with the most dumps first. */
  private void writeSites(JsonGenerator json) throws IOException {
    List<Map.Entry<String, SiteFigures>> sites = new ArrayList<>(figures.sites().entrySet());
    sites.sort(
        Comparator.comparingLong((Map.Entry<String, SiteFigures> site) -> -site.getValue().dumps())
            .thenComparing(Map.Entry::getKey));
    json.writeArrayFieldStart("sites");
    for (Map.Entry<String, SiteFigures> site : sites) {
      writeSite(json, site.getKey(), site.getValue());
    }
    json.writeEndArray();
    numbers(json, "otherSites", figures.otherSites().all());
  }

  private static void writeSite(JsonGenerator json, String name, SiteFigures site)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    numbers(json, "figures", site.all());
    json.writeEndObject();
  }

  private void writeDump(JsonGenerator json, DumpList.Entry dump) throws IOException {
    DumpSheet sheet = dump.sheet();
    Cleaned cleaned = sheet.cleaned();
    json.writeStartObject();
    json.writeNumberField("number", dump.number());
    json.writeStringField("id", cleaned.id());
    present(json, "url", cleaned.url());
    json.writeStringField("site", sheet.site());
    json.writeStringField("status", cleaned.status().label());
    present(json, "reason", cleaned.reason());
    if (cleaned.confidence() != null) {
      json.writeNumberField("confidence", Math.round(cleaned.confidence() * 1000) / 1000.0);
    }
    present(json, "headline", cleaned.facts().headline());
    present(json, "language", cleaned.facts().language());
    present(json, "published", cleaned.facts().published());
    json.writeNumberField("words", sheet.words());
    json.writeNumberField("letters", sheet.letters());
    json.writeNumberField("kept", sheet.keptLetters(kinds));
    json.writeStringField("strip", sheet.strip());
    json.writeArrayFieldStart("remarks");
    for (Remark remark : sheet.remarks()) {
      json.writeArray(new String[] {remark.rule(), remark.message()}, 0, 2);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lines");
    for (int kind = 0; kind < kinds.count(); kind++) {
      if (sheet.linesByKind()[kind] > 0) {
        json.writeNumber(kind);
        json.writeNumber(sheet.linesByKind()[kind]);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void present(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
