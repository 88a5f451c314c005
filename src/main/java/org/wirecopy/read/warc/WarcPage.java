package org.wirecopy.read.warc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page from a WARC or WET file.
 *
 * @param id the record's, without brackets: {@code urn:uuid:…}
 * @param url the page's address; null where the record has none
 * @param fetched when the page was scraped; null where the record does not say
 * @param contentType the media type with its parameters, as the server sent it; may be empty
 * @param bytes the page, its transfer and content encodings undone
 */
public record WarcPage(
    String id, @Nullable String url, @Nullable Instant fetched, String contentType, byte[] bytes) {

  /** Whether the server called it HTML. */
  public boolean isHtml() {
    return PageType.of(contentType) == PageType.HTML;
  }
}
