package org.wirecopy.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that dumps come in, known by their first bytes. */
public enum DumpFormat {
  TEXT("text", true),
  JSONL("JSON Lines", true),
  HTML("HTML", false),
  WARC("WARC", false),
  GZIP("gzip", false);

  /** As much of a source as telling its format may need. */
  static final int PEEK = 8192;

  private final String label;
  private final boolean supported;

  DumpFormat(String label, boolean supported) {
    this.label = label;
    this.supported = supported;
  }

  String label() {
    return label;
  }

  boolean isSupported() {
    return supported;
  }

  /** The format of a source that begins with these bytes. */
  static DumpFormat of(byte[] head) {
    if (head.length > 1 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b) {
      return GZIP;
    }
    // UTF-16 must not hide a tag, and every byte of a tag is ASCII: NULs and BOMs are dropped.
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceAll("[\u0000\u00fe\u00ff]|\u00ef\u00bb\u00bf", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("warc/")) {
      return WARC;
    }
    if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"")) {
      return JSONL;
    }
    return isHtml(start) ? HTML : TEXT;
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
