package org.wirecopy.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fields a record of JSON has, for whoever looks for the page in it. */
final class FieldSurvey {

  /** A message is one line. */
  private static final int MOST = 8;

  private final JsonFields fields;
  private final List<String> names = new ArrayList<>();
  private @Nullable String longestName;
  private String longest = "";

  /**
   * @param record that was read before
   */
  FieldSurvey(byte[] record, JsonFields fields) throws IOException {
    this.fields = fields;
    try (JsonParser parser = JsonRecordReader.JSON.createParser(record)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        add(parser.currentName(), parser);
      }
    }
  }

  /**
   * Whether what begins so is a record with a page, or an array whose first record has one.
   *
   * @param head may end anywhere
   */
  static boolean findsPage(byte[] head, JsonFields fields) {
    try (JsonParser parser = JsonRecordReader.JSON.createParser(head)) {
      boolean begins =
          parser.nextToken() == JsonToken.START_OBJECT
              || (parser.currentToken() == JsonToken.START_ARRAY
                  && parser.nextToken() == JsonToken.START_OBJECT);
      while (begins && parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        boolean isPage = name.equals(fields.text()) || name.equals(fields.html());
        if (parser.nextToken() == JsonToken.VALUE_STRING && isPage) {
          return true;
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      return false; // its end is not among these bytes, or it is no JSON
    }
    return false;
  }

  private void add(String name, JsonParser parser) throws IOException {
    names.add(name);
    if (parser.nextToken() == JsonToken.VALUE_STRING
        && !name.equals(fields.id())
        && !name.equals(fields.url())
        && parser.getTextLength() > longest.length()) {
      longestName = name;
      longest = parser.getText();
    }
    parser.skipChildren();
  }

  /** What to say of a record without a page: the longest text in it may be one. */
  String missing() {
    String there =
        names.isEmpty()
            ? "no field"
            : String.join(", ", names.subList(0, Math.min(names.size(), MOST)))
                + (names.size() > MOST ? ", …" : "");
    return "has neither \""
        + fields.text()
        + "\" nor \""
        + fields.html()
        + "\" (only "
        + there
        + "); each record needs one of them, or say which field is the page: "
        + (longest.startsWith("<") ? "--html-field " : "--text-field ")
        + (longestName == null ? "NAME" : longestName);
  }
}
