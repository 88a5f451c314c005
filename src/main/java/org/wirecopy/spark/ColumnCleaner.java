package org.wirecopy.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.TimedWork;
import org.wirecopy.document.Dump;

/** Cleans the pages that stand in a column, each within its time. */
final class ColumnCleaner implements Serializable {

  private static final long serialVersionUID = 1;

  private transient @Nullable TimedWork<Page, Row> desk;

  /** What came of the page, as {@link ArticleRow#STRUCT}. */
  synchronized Row clean(Dump dump) {
    try {
      return desk().done(Page.of(dump));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the task is being ended
    }
  }

  private TimedWork<Page, Row> desk() {
    TimedWork<Page, Row> open = desk;
    if (open == null) {
      open = new TimedWork<>(StructWork.TIMEOUT, new StructWork());
      desk = open;
      TaskContext task = TaskContext.get(); // none where the driver itself computes a few rows
      if (task != null) {
        task.addTaskCompletionListener((TaskCompletionListener) context -> close());
      }
    }
    return open;
  }

  private synchronized void close() {
    if (desk != null) {
      desk.close();
      desk = null;
    }
  }
}
