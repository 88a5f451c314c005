package org.wirecopy.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;

/** Reads the JSON Lines of an evaluation: gold pages, dumps, predictions; plain or gzipped. */
final class JsonRecords {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN
          .build();

  private JsonRecords() {}

  static List<GoldPage> gold(Path file) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (Map<String, Object> fields : records(file)) {
      pages.add(
          new GoldPage(
              requiredText(fields, "id", file),
              text(fields, "publisher"),
              language(text(fields, "lang")),
              text(fields, "page_type"),
              text(fields, "title"),
              text(fields, "date"),
              names(fields.get("byline")),
              text(fields, "summary"),
              text(fields, "body"),
              text(fields, "body_nosummary")));
    }
    return pages;
  }

  /** {@code en} for {@code en-us}. */
  private static @Nullable String language(@Nullable String tag) {
    return tag == null ? null : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  static List<Dump> dumps(Path file) throws IOException {
    List<Dump> dumps = new ArrayList<>();
    for (Map<String, Object> fields : records(file)) {
      String id = requiredText(fields, "id", file);
      String url = text(fields, "url");
      String html = text(fields, "html");
      dumps.add(
          html == null
              ? Dump.ofText(id, url, requiredText(fields, "text", file))
              : Dump.ofHtml(id, url, html));
    }
    return dumps;
  }

  static Map<String, Prediction> predictions(Path file) throws IOException {
    Map<String, Prediction> predictions = new LinkedHashMap<>();
    for (Map<String, Object> fields : records(file)) {
      Object dateline = fields.get("dateline");
      String id = requiredText(fields, "id", file);
      predictions.put(
          id,
          new Prediction(
              text(fields, "headline"),
              dateline instanceof Map<?, ?> parts && parts.get("text") instanceof String place
                  ? place
                  : null,
              names(fields.get("byline")),
              text(fields, "published"),
              text(fields, "body"),
              text(fields, "language"),
              !"not-article".equals(fields.get("status"))));
    }
    return predictions;
  }

  private static @Nullable String text(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof String text && !text.isEmpty() ? text : null;
  }

  private static String requiredText(Map<String, Object> fields, String name, Path file)
      throws IOException {
    if (fields.get(name) instanceof String text) {
      return text;
    }
    throw new IOException(file + ": a record without the field \"" + name + "\"");
  }

  /** Names as a list, or as one string that separates them as collections do. */
  private static List<String> names(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value instanceof String text && !text.isEmpty()
        ? List.of(text.split("[;,|]| and ", -1))
        : List.of();
  }

  private static List<Map<String, Object>> records(Path file) throws IOException {
    List<Map<String, Object>> records = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        JsonParser parser = JSON.createParser(plain)) {
      while (parser.nextToken() != null) {
        if (!(value(parser) instanceof Map<?, ?> fields)) {
          throw new IOException(file + ": a line that is no JSON object");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        fields.forEach((name, value) -> named.put(String.valueOf(name), value));
        records.add(named);
      }
    }
    return records;
  }

  /** The value at which the parser stands; JSON's null becomes an empty string. */
  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, value(parser));
        }
        yield fields;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_NULL -> "";
      default -> parser.getText();
    };
  }
}
