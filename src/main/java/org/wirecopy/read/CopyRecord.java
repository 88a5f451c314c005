package org.wirecopy.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dateline;

/** A record of cleaned copy, as wirecopy writes it into JSON Lines. */
final class CopyRecord {

  private final Map<String, String> values = new HashMap<>();
  private final List<String> byline = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  private CopyRecord() {}

  /**
   * Reads a record.
   *
   * @param line a JSON object
   * @param defaultId what it is called if it has no id
   * @return null where it is not one of cleaned copy
   */
  static @Nullable Cleaned read(byte[] line, String defaultId) throws IOException {
    CopyRecord copy = new CopyRecord();
    try (JsonParser parser = JsonRecordReader.JSON.createParser(line)) {
      parser.nextToken();
      copy.object(parser, "");
    }
    return copy.cleaned(defaultId);
  }

  private void object(JsonParser parser, String prefix) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT && name.equals("dateline")) {
        object(parser, "dateline.");
      } else if (token == JsonToken.START_ARRAY && name.equals("byline")) {
        strings(parser, byline);
      } else if (token == JsonToken.START_ARRAY && name.equals("dateline.places")) {
        strings(parser, places);
      } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        values.put(name, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void strings(JsonParser parser, List<String> into) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        into.add(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private @Nullable Cleaned cleaned(String defaultId) {
    String id = values.getOrDefault("id", defaultId);
    String url = values.get("url");
    String status = values.getOrDefault("status", "");
    if (status.equals(Status.ERROR.label())) {
      return Cleaned.error(id, url, values.getOrDefault("error", "could not be cleaned"));
    }
    boolean article = status.equals(Status.ARTICLE.label());
    if (!article && !status.equals(Status.NOT_ARTICLE.label())) {
      return null;
    }
    return new Cleaned(
        id,
        url,
        article ? Status.ARTICLE : Status.NOT_ARTICLE,
        article ? article() : null,
        List.of(),
        List.of(),
        null,
        null);
  }

  private Article article() {
    String body = values.getOrDefault("body", "");
    String dateline = values.get("dateline.text");
    return new Article(
        values.get("headline"),
        dateline == null
            ? null
            : new Dateline(
                dateline, places, values.get("dateline.date"), values.get("dateline.agency"), null),
        byline,
        values.get("agency"),
        values.get("published"),
        values.get("language"),
        body.isEmpty() ? List.of() : List.of(body.split("\n\n", -1)));
  }
}
