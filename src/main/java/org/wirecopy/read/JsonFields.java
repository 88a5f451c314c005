package org.wirecopy.read;

import java.io.Serializable;

/**
 * What the fields of JSON Lines are called.
 *
 * @param id the field with what the output calls a page
 * @param url the field with the page's address
 * @param text the field with a page as text
 * @param html the field with a page as HTML
 * @param site the field with what the page's site is called
 */
public record JsonFields(String id, String url, String text, String html, String site)
    implements Serializable {

  /** The names that need not be told. */
  public static final JsonFields STANDARD = new JsonFields("id", "url", "text", "html", "site");
}
