package org.wirecopy.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.site.SitePage;
import org.wirecopy.site.SitePages;
import org.wirecopy.site.SiteSurvey;
import org.wirecopy.site.SitesMerge;
import org.wirecopy.site.SitesWriter;
import org.wirecopy.write.LinesFile;

/**
 * Learns what sites repeat: all cores lay out pages, one thread counts. What is learned is the same
 * in whatever order pages come, and memory does not grow with them.
 */
public final class SiteLearning implements Closeable {

  private final Work work;
  private final Pace pace;
  private final BatchReport report;
  private final SiteSpool spool;
  private final Tally tally = new Tally();

  /**
   * @param normalizer makes a document of a dump, from which nothing is removed; called by many
   *     threads at once
   */
  public SiteLearning(Function<Dump, TextDocument> normalizer, Pace pace, BatchReport report) {
    this(normalizer, pace, report, new SiteSpool());
  }

  SiteLearning(
      Function<Dump, TextDocument> normalizer, Pace pace, BatchReport report, SiteSpool spool) {
    this.spool = spool;
    work = new Work(normalizer);
    this.pace = pace;
    this.report = report;
  }

  /** How many pages were read, as articles, and what went wrong with others. */
  public Tally tally() {
    return tally;
  }

  /** Reads all pages. */
  public void learn(Reading reading) throws IOException {
    new OrderedRun<>(pace, work).run(Arrivals.of(reading), this::take);
  }

  private void take(Lesson lesson) throws IOException {
    if (!lesson.message().isEmpty()) {
      report.message(lesson.arrival().where(), lesson.message());
    }
    if (lesson.arrival().id() == null) {
      return;
    }
    SitePage page = lesson.page();
    Status status = page == null ? Status.ERROR : Status.ARTICLE;
    tally.add(status, lesson.message(), lesson.bytes());
    if (page != null && lesson.site() != null) {
      spool.add(lesson.site(), page);
    }
    report.done(tally, lesson.arrival().position());
  }

  /** Writes all that was learned. */
  public SitesTally write(LinesFile file) throws IOException {
    return write(spool.merge(), file);
  }

  /** Writes what was learned apart as if it had been learned at once. */
  public static SitesTally write(SitesMerge merge, LinesFile file) throws IOException {
    file.append(SitesWriter.HEAD);
    SitesTally written = SitesTally.NONE;
    for (Optional<SitePages> next = merge.next(); next.isPresent(); next = merge.next()) {
      SiteSurvey survey = SiteSurvey.of(next.get());
      file.append(SitesWriter.text(next.get(), survey));
      written = written.plus(survey);
    }
    file.finish();
    return written;
  }

  /** All that was learned. */
  public LearnedSites sites() throws IOException {
    return LearnedSites.of(spool.merge());
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }

  /** Makes a lesson of a page. */
  private record Work(Function<Dump, TextDocument> normalizer)
      implements OrderedRun.Work<Arrival, Lesson> {

    @Override
    public Lesson done(Arrival arrival) {
      Dump dump = arrival.dump();
      if (dump == null) {
        return Lesson.none(arrival, arrival.message() == null ? "" : arrival.message());
      }
      TextDocument document = normalizer.apply(dump);
      long bytes = Utf8Length.of(dump.content());
      return new Lesson(arrival, document.site(), SitePage.of(document), bytes, "");
    }

    @Override
    public Lesson failed(Arrival arrival, String message, boolean isDefect) {
      return Lesson.none(arrival, message);
    }
  }
}
