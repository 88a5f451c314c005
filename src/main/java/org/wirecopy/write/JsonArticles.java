package org.wirecopy.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dateline;

/** Outcomes as JSON: the same keys in the same order for each, null where nothing is known. */
public final class JsonArticles {

  private static final Article NONE =
      new Article(null, null, List.of(), null, null, null, List.of());

  private static final JsonFactory JSON = new JsonFactory();

  private JsonArticles() {}

  /** One object, as a line. */
  static String line(Cleaned cleaned) {
    return object(cleaned) + "\n";
  }

  /** One object, on one line and without a line end. */
  static String object(Cleaned cleaned) {
    return object(cleaned, null);
  }

  /**
   * The same, which says at its end, where the page held no article, why: as {@code reason}. For
   * those who have no messages to read it in.
   */
  public static String withReason(Cleaned cleaned) {
    return object(cleaned, cleaned.status() == Status.NOT_ARTICLE ? cleaned.reason() : null);
  }

  private static String object(Cleaned cleaned, @Nullable String reason) {
    try {
      StringWriter object = new StringWriter();
      write(cleaned, reason, object);
      return object.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
  }

  private static void write(Cleaned cleaned, @Nullable String reason, Writer out)
      throws IOException {
    Article article = cleaned.article() == null ? NONE : cleaned.article();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("id", cleaned.id());
      json.writeStringField("status", cleaned.status().label());
      field(json, "headline", cleaned.facts().headline());
      dateline(json, article.dateline());
      json.writeFieldName("byline");
      strings(json, article.byline());
      field(json, "agency", article.agency());
      field(json, "published", cleaned.facts().published());
      field(json, "language", cleaned.facts().language());
      field(json, "body", cleaned.status() == Status.ARTICLE ? article.body() : null);
      field(json, "url", cleaned.url());
      field(json, "error", cleaned.status() == Status.ERROR ? cleaned.reason() : null);
      confidence(json, confidence(cleaned));
      if (cleaned.duplicateOf() != null) {
        json.writeStringField("duplicate_of", cleaned.duplicateOf());
      }
      if (reason != null) {
        json.writeStringField("reason", reason);
      }
      json.writeEndObject();
    }
  }

  /** In hundredths: more would promise more than the calibration keeps. */
  public static @Nullable Double confidence(Cleaned cleaned) {
    Double confidence = cleaned.confidence();
    return confidence == null ? null : Math.round(confidence * 100) / 100.0;
  }

  private static void confidence(JsonGenerator json, @Nullable Double confidence)
      throws IOException {
    json.writeFieldName("confidence");
    if (confidence == null) {
      json.writeNull();
    } else {
      json.writeNumber(confidence);
    }
  }

  private static void dateline(JsonGenerator json, @Nullable Dateline dateline) throws IOException {
    json.writeFieldName("dateline");
    if (dateline == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("text", dateline.text());
    json.writeFieldName("places");
    strings(json, dateline.places());
    field(json, "date", dateline.date());
    field(json, "agency", dateline.agency());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, List<String> strings) throws IOException {
    json.writeStartArray();
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private static void field(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    json.writeFieldName(name);
    json.writeString(value); // null becomes null
  }
}
