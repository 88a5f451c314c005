package org.wirecopy.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.wirecopy.corpus.Tally;

/**
 * What became of pages: accumulators, which Spark's web page shows for each stage while it runs.
 * Where Spark does a task twice, as after the loss of an executor, they may count its pages twice.
 */
final class CleanCounts implements Serializable {

  private static final long serialVersionUID = 1;

  private final LongAccumulator articles;
  private final LongAccumulator notArticles;
  private final LongAccumulator errors;
  private final LongAccumulator bytes;
  private final Counts errorsByReason = new Counts();
  private final Counts linesByFilter = new Counts();

  CleanCounts(SparkContext spark) {
    articles = spark.longAccumulator("articles");
    notArticles = spark.longAccumulator("not-articles");
    errors = spark.longAccumulator("errors");
    bytes = spark.longAccumulator("bytes of pages");
    spark.register(errorsByReason, "errors by reason");
    spark.register(linesByFilter, "lines removed by filter");
  }

  /** Counts a page; in a task. */
  void add(CleanedPage page) {
    bytes.add(page.bytes());
    page.removed().forEach(linesByFilter::add);
    switch (page.status()) {
      case ARTICLE -> articles.add(1L);
      case NOT_ARTICLE -> notArticles.add(1L);
      case ERROR -> {
        errors.add(1L);
        errorsByReason.add(Tally.kind(String.valueOf(page.reason())));
      }
    }
  }

  /** What was counted; on the driver. */
  Tally tally() {
    Tally tally = new Tally();
    tally.addArticles(articles.value());
    tally.addNotArticles(notArticles.value());
    tally.addBytes(bytes.value());
    errorsByReason.value().forEach(tally::addErrors);
    return tally;
  }
}
