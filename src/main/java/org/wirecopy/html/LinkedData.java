package org.wirecopy.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-LD as pages have it: with comments around, commas too many, line breaks in strings,
 * cut off. What can be read up to a mistake counts, and so does what comes behind it.
 */
final class LinkedData {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  /** Deeper things describe no article. */
  private static final int MAX_DEPTH = 24;

  private LinkedData() {}

  /** Whether a script is not to be run, but describes things. */
  static boolean isIn(Element script) {
    return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
  }

  /** The things that the script describes, as values of {@code @graph}. */
  static Item read(String script) {
    Item root = new Item();
    int start = start(script);
    if (start == script.length()) {
      return root;
    }
    try (JsonParser json = JSON.createParser(script.substring(start))) {
      while (json.nextToken() != null) {
        value(json, root, "@graph", 0);
      }
    } catch (IOException e) {
      return root; // what was read up to the mistake counts
    }
    return root;
  }

  /** Behind {@code <!--}, {@code <![CDATA[} and the like. */
  private static int start(String script) {
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '{' || (c == '[' && !script.startsWith("[CDATA[", i))) {
        return i;
      }
      if (script.startsWith("[CDATA[", i)) {
        i += "[CDATA".length();
      }
    }
    return script.length();
  }

  private static void value(JsonParser json, Item owner, @Nullable String property, int depth)
      throws IOException {
    JsonToken token = json.currentToken();
    if (depth > MAX_DEPTH) {
      json.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      Item item = new Item();
      add(owner, property, item); // before it is read: it may be cut off
      object(json, item, depth + 1);
    } else if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        value(json, owner, property, depth + 1);
      }
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      String text = json.getText();
      if (!text.isBlank()) {
        add(owner, property, text);
      }
    }
  }

  private static void object(JsonParser json, Item item, int depth) throws IOException {
    for (JsonToken token = json.nextToken();
        token != null && token != JsonToken.END_OBJECT;
        token = json.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        String property = json.currentName();
        json.nextToken();
        value(json, item, property, depth);
      }
    }
  }

  private static void add(Item owner, @Nullable String property, Object value) {
    if (property != null) {
      owner.add(property, value);
    }
  }
}
