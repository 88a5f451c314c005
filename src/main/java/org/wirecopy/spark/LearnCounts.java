package org.wirecopy.spark;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.wirecopy.corpus.Summary;
import org.wirecopy.corpus.Tally;
import org.wirecopy.site.SiteSurvey;

/** How much was learned, as accumulators, which Spark's web page shows for each stage. */
final class LearnCounts implements Serializable {

  private static final long serialVersionUID = 1;

  private final LongAccumulator pages;
  private final LongAccumulator errors;
  private final LongAccumulator sites;
  private final LongAccumulator repeating;
  private final LongAccumulator lines;
  private final Counts errorsByReason = new Counts();

  LearnCounts(SparkContext spark) {
    pages = spark.longAccumulator("pages");
    errors = spark.longAccumulator("errors");
    sites = spark.longAccumulator("sites");
    repeating = spark.longAccumulator("sites that repeat lines");
    lines = spark.longAccumulator("repeated lines");
    spark.register(errorsByReason, "errors by reason");
  }

  void add(SiteLesson lesson) {
    if (lesson.page() != null) {
      pages.add(1L);
    } else {
      errors.add(1L);
      errorsByReason.add(Tally.kind(lesson.problem()));
    }
  }

  void add(SiteSurvey survey) {
    sites.add(1L);
    repeating.add(survey.lines().isEmpty() ? 0L : 1L);
    lines.add((long) survey.lines().size());
  }

  /** For people: one line. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%s read, %s%s; %s, %d of which %s %s",
        Summary.count(pages.value(), "page"),
        Summary.count(errors.value(), "error"),
        errorsByReason.isZero() ? "" : " " + errorsByReason.value(),
        Summary.count(sites.value(), "site"),
        repeating.value(),
        repeating.value() == 1 ? "repeats" : "repeat",
        Summary.count(lines.value(), "line"));
  }
}
