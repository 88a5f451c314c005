package org.wirecopy.spark;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.wirecopy.corpus.TimedWork;

/**
 * Works on the pages that stand in a table's rows. Spark's rows belong to the thread that asks for
 * them, so that none are read ahead.
 *
 * @param <R> what comes of a page
 */
final class WorkOnRows<R> implements FlatMapFunction<Iterator<Row>, R> {

  private static final long serialVersionUID = 1;

  private final PageColumns columns;
  private final PageReader reader;
  private final PageWork<R> work;

  WorkOnRows(PageColumns columns, PageReader reader, PageWork<R> work) {
    this.columns = columns;
    this.reader = reader;
    this.work = work;
  }

  @Override
  public Iterator<R> call(Iterator<Row> rows) {
    TimedWork<Page, R> desk = new TimedWork<>(work.timeout(), work);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> desk.close());
    return new PulledIterator<>(
        () ->
            rows.hasNext()
                ? Optional.of(desk.done(columns.page(rows.next(), reader)))
                : Optional.empty());
  }
}
