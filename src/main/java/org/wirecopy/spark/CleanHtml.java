package org.wirecopy.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;

/**
 * {@code clean_html(html, url)}: what comes of a page of HTML, as the struct {@link
 * WirecopyFunctions#type()}; null for null. The address may be null.
 */
public final class CleanHtml implements UDF2<String, String, @Nullable Row> {

  private static final long serialVersionUID = 1;

  private final ColumnCleaner cleaner = new ColumnCleaner();

  @Override
  public @Nullable Row call(@Nullable String html, @Nullable String url) {
    return html == null ? null : cleaner.clean(Dump.ofHtml("", url, html));
  }
}
