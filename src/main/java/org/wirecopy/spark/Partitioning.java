package org.wirecopy.spark;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.site.SiteName;

/** What a table is partitioned by: a column, in whose folders its rows lie. */
enum Partitioning {
  SITE {
    @Override
    @Nullable String value(@Nullable Dump dump, Cleaned cleaned) {
      return SiteName.of(dump == null ? null : dump.site(), cleaned.url());
    }
  },

  /** The day of publication. */
  DAY {
    @Override
    @Nullable String value(@Nullable Dump dump, Cleaned cleaned) {
      Article article = cleaned.article();
      String published = article == null ? null : article.published();
      return published == null ? null : published.substring(0, "2025-03-04".length());
    }
  };

  /** In which partition a page belongs; null where nobody knows. */
  abstract @Nullable String value(@Nullable Dump dump, Cleaned cleaned);

  /** The column's name. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
