package org.wirecopy.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;

/**
 * {@code clean(text)}: what comes of a page of text, as the struct {@link
 * WirecopyFunctions#type()}; null for null.
 */
public final class CleanText implements UDF1<String, @Nullable Row> {

  private static final long serialVersionUID = 1;

  private final ColumnCleaner cleaner = new ColumnCleaner();

  @Override
  public @Nullable Row call(@Nullable String text) {
    return text == null ? null : cleaner.clean(Dump.ofText("", null, text));
  }
}
