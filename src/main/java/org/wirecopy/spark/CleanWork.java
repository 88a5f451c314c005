package org.wirecopy.spark;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.Utf8Length;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.pipeline.Cleaner;

/** Cleans pages and makes rows of what comes out. */
final class CleanWork implements PageWork<CleanedPage> {

  private static final long serialVersionUID = 1;

  private final Broadcast<Recipe> recipe;
  private final PageTable table;
  private final Duration timeout;

  private transient @Nullable Cleaner cleaner;

  CleanWork(Broadcast<Recipe> recipe, PageTable table, Duration timeout) {
    this.recipe = recipe;
    this.table = table;
    this.timeout = timeout;
  }

  @Override
  public Duration timeout() {
    return timeout;
  }

  @Override
  public CleanedPage done(Page page) {
    Dump dump = page.dump();
    if (dump == null) {
      return unusable(page, page.problem());
    }
    Cleaned cleaned = cleaner().clean(dump);
    return cleaned(dump, cleaned, Utf8Length.of(dump.content()));
  }

  /** The executor's; Spark may forget a broadcast value that nobody holds. */
  private Cleaner cleaner() {
    Cleaner held = cleaner;
    if (held == null) {
      held = recipe.value().cleaner();
      cleaner = held;
    }
    return held;
  }

  @Override
  public CleanedPage unusable(Page page, String reason) {
    return cleaned(page.dump(), page.failed(reason), 0);
  }

  private CleanedPage cleaned(@Nullable Dump dump, Cleaned cleaned, long bytes) {
    Map<String, Long> removed = new TreeMap<>();
    for (Removal removal : cleaned.removals()) {
      removed.merge(removal.filter(), 1L, Long::sum);
    }
    return new CleanedPage(
        table.row(dump, cleaned), cleaned.status(), cleaned.reason(), removed, bytes);
  }
}
