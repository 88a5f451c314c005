package org.wirecopy.read.warc;

import java.util.Locale;

/** What a media type says of a response. */
enum PageType {
  HTML,
  TEXT,
  UNKNOWN,
  /** Pictures, style sheets, scripts …. */
  OTHER;

  static PageType of(String contentType) {
    int end = contentType.indexOf(';');
    String type = (end < 0 ? contentType : contentType.substring(0, end)).strip();
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> HTML;
      case "text/plain" -> TEXT;
      case "" -> UNKNOWN;
      default -> OTHER;
    };
  }
}
