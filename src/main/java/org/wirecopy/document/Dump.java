package org.wirecopy.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One scraped page, boilerplate and all.
 *
 * @param id what the output calls it: the id of a JSON Lines record, or the file's path
 * @param url the page's address, where it is known
 * @param form whether {@code content} is text or HTML
 * @param content the page, decoded
 * @param fetched when the page was scraped, where it is known
 */
public record Dump(
    String id, @Nullable String url, Form form, String content, @Nullable Instant fetched) {

  /** A dump of text, scraped at an unknown time. */
  public static Dump ofText(String id, @Nullable String url, String text) {
    return new Dump(id, url, Form.TEXT, text, null);
  }

  /** A dump of HTML, scraped at an unknown time. */
  public static Dump ofHtml(String id, @Nullable String url, String html) {
    return new Dump(id, url, Form.HTML, html, null);
  }

  /** What a page was kept as. */
  public enum Form {
    TEXT,
    HTML
  }
}
