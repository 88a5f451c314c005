package org.wirecopy.read;

import java.util.Locale;

/** The formats that dumps come in, known by their names and their first bytes. */
public enum DumpFormat {
  TEXT("text"),
  JSONL("JSON Lines"),
  HTML("HTML"),
  WARC("WARC");

  private final String label;

  DumpFormat(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The format of a source that is called so and begins with these bytes. */
  static DumpFormat of(String path, byte[] bytes, JsonFields fields) {
    PageStart start = PageStart.of(bytes);
    if (start.text().startsWith("warc/")) {
      return WARC;
    }
    return switch (DumpNames.unpackedExtension(path)) {
      case "warc", "wet" -> WARC; // whatever damage it begins with
      case "html", "htm", "xhtml" -> HTML;
      default -> of(path, start, fields);
    };
  }

  private static DumpFormat of(String path, PageStart start, JsonFields fields) {
    if (isJsonLines(path.toLowerCase(Locale.ROOT), start.text(), fields)) {
      return JSONL;
    }
    return start.isDocument() || start.isFragment() ? HTML : TEXT;
  }

  /** A page's text may begin with a brace, too: the structured data that pages carry. */
  private static boolean isJsonLines(String path, String start, JsonFields fields) {
    String name = path.substring(path.lastIndexOf('/') + 1); // perhaps with .gz after it
    if (name.contains(".jsonl") || name.contains(".ndjson")) {
      return true;
    }
    String record = start.startsWith("[") ? start.substring(1).stripLeading() : start;
    return record.startsWith("{")
        && record.substring(1).stripLeading().startsWith("\"")
        && (start.contains(quoted(fields.text()))
            || start.contains(quoted(fields.html()))
            || (start.contains("\"status\"") && start.contains("\"headline\"")));
  }

  private static String quoted(String field) {
    return '"' + field.toLowerCase(Locale.ROOT) + '"';
  }
}
