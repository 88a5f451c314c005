package org.wirecopy.spark;

import java.time.Duration;
import org.apache.spark.sql.Row;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;

/** Cleans pages of a column with the standard chain. */
final class StructWork implements PageWork<Row> {

  private static final long serialVersionUID = 1;

  static final Duration TIMEOUT = Duration.ofSeconds(10);

  private static final Cleaner CLEANER = new Cleaner();

  @Override
  public Duration timeout() {
    return TIMEOUT;
  }

  @Override
  public Row done(Page page) {
    Dump dump = page.dump();
    return dump == null ? unusable(page, page.problem()) : ArticleRow.struct(CLEANER.clean(dump));
  }

  @Override
  public Row unusable(Page page, String reason) {
    return ArticleRow.struct(page.failed(reason));
  }
}
