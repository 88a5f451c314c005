package org.wirecopy.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that dumps come in, known by their first bytes. */
public enum DumpFormat {
  TEXT("text"),
  JSONL("JSON Lines"),
  HTML("HTML"),
  WARC("WARC");

  /** As much of a source as telling its format may need. */
  static final int PEEK = 8192;

  private final String label;

  DumpFormat(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The format of a source that is called so and begins with these bytes. */
  static DumpFormat of(String path, byte[] bytes, JsonFields fields) {
    // UTF-16 must not hide a tag, and every byte of a tag is ASCII: NULs and BOMs are dropped.
    String start =
        new String(bytes, 0, Math.min(bytes.length, PEEK), StandardCharsets.ISO_8859_1)
            .replaceAll("[\u0000\u00fe\u00ff]|\u00ef\u00bb\u00bf", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("warc/")) {
      return WARC;
    }
    if (isJsonLines(path.toLowerCase(Locale.ROOT), start, fields)) {
      return JSONL;
    }
    return isHtml(start) ? HTML : TEXT;
  }

  /** A page's text may begin with a brace, too: the structured data that pages carry. */
  private static boolean isJsonLines(String path, String start, JsonFields fields) {
    String name = path.substring(path.lastIndexOf('/') + 1); // perhaps with .gz after it
    if (name.contains(".jsonl") || name.contains(".ndjson")) {
      return true;
    }
    return start.startsWith("{")
        && start.substring(1).stripLeading().startsWith("\"")
        && (start.contains(quoted(fields.text()))
            || start.contains(quoted(fields.html()))
            || (start.contains("\"status\"") && start.contains("\"headline\"")));
  }

  private static String quoted(String field) {
    return '"' + field.toLowerCase(Locale.ROOT) + '"';
  }

  private static boolean isHtml(String start) {
    String rest = start;
    while (rest.startsWith("<!--") || rest.startsWith("<?xml")) {
      int end = rest.indexOf('>');
      if (end < 0) {
        return true;
      }
      rest = rest.substring(end + 1).stripLeading();
    }
    return rest.startsWith("<!doctype html")
        || rest.startsWith("<html")
        || rest.startsWith("<head")
        || rest.startsWith("<body");
  }
}
