package org.wirecopy.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One scraped page, boilerplate and all.
 *
 * @param id what the output calls it: the id of a JSON Lines record, or the file's path
 * @param url the page's address, where it is known
 * @param site what the site is called that the page belongs to; null for its address to tell
 * @param form whether {@code content} is text or HTML
 * @param content the page, decoded
 * @param fetched when the page was scraped, where it is known
 */
public record Dump(
    String id,
    @Nullable String url,
    @Nullable String site,
    Form form,
    String content,
    @Nullable Instant fetched) {

  /** A dump whose address tells its site, if anything does. */
  public Dump(
      String id, @Nullable String url, Form form, String content, @Nullable Instant fetched) {
    this(id, url, null, form, content, fetched);
  }

  /** A dump of text, scraped at an unknown time. */
  public static Dump ofText(String id, @Nullable String url, String text) {
    return new Dump(id, url, Form.TEXT, text, null);
  }

  /** A dump of HTML, scraped at an unknown time. */
  public static Dump ofHtml(String id, @Nullable String url, String html) {
    return new Dump(id, url, Form.HTML, html, null);
  }

  /** The same dump, of a site that is called so. */
  public Dump withSite(@Nullable String newSite) {
    return new Dump(id, url, newSite, form, content, fetched);
  }

  /** The same dump, of the page at that address. */
  public Dump withUrl(String newUrl) {
    return new Dump(id, newUrl, site, form, content, fetched);
  }

  /** The same dump with another content. */
  public Dump withContent(String newContent) {
    return new Dump(id, url, site, form, newContent, fetched);
  }

  /** The same dump, scraped then. */
  public Dump withFetched(Instant time) {
    return new Dump(id, url, site, form, content, time);
  }

  /** What a page was kept as. */
  public enum Form {
    TEXT,
    HTML
  }
}
