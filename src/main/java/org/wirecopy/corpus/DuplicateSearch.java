package org.wirecopy.corpus;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.duplicate.Duplicates;
import org.wirecopy.duplicate.StorySketch;

/**
 * Finds out which dumps tell the same story: cleans them all and compares the bodies, before any is
 * written. An article that comes first in the corpus need not be the one that was published first,
 * so that whoever writes must have seen them all.
 */
public final class DuplicateSearch {

  private static final long[] NOTHING = new long[0];

  private final Work work;
  private final Pace pace;
  private final BatchReport report;

  /**
   * @param cleaner cleans a dump; called by many threads at once
   */
  public DuplicateSearch(Function<Dump, Cleaned> cleaner, Pace pace, BatchReport report) {
    work = new Work(cleaner);
    this.pace = pace;
    this.report = report;
  }

  /** Reads all dumps. What goes wrong with one is told when it is cleaned again. */
  public Duplicates search(Reading reading) throws IOException {
    Tally tally = new Tally();
    try (SketchFiles files = new SketchFiles();
        CopyDesk<Arrival, Sketched> desk = pace.desk(work)) {
      new Intake<>(reading, desk, 0).start();
      for (Optional<Sketched> next = desk.next(); next.isPresent(); next = desk.next()) {
        Sketched sketched = next.get();
        if (sketched.sketch().length > 0) {
          files.add(sketched);
        }
        if (sketched.number() >= 0) {
          tally.add(Status.ARTICLE, "", sketched.bytes());
          report.done(tally, sketched.position());
        }
      }
      return files.duplicates();
    }
  }

  /** Makes sketches of dumps. */
  private record Work(Function<Dump, Cleaned> cleaner) implements CopyDesk.Work<Arrival, Sketched> {

    @Override
    public Sketched done(Arrival arrival) {
      Dump dump = arrival.dump();
      if (dump == null) {
        return late(arrival);
      }
      try {
        Article article = cleaner.apply(dump).article();
        return article == null
            ? late(arrival)
            : new Sketched(
                arrival.number(),
                dump.id(),
                seconds(article.published()),
                arrival.position(),
                Utf8Length.of(dump.content()),
                StorySketch.of(article.body()));
      } catch (RuntimeException | Error e) {
        return late(arrival); // the same will happen again, and then it is told
      }
    }

    @Override
    public Sketched late(Arrival arrival) {
      String id = arrival.id() == null ? "" : arrival.id();
      return new Sketched(arrival.number(), id, 0, arrival.position(), 0, NOTHING);
    }
  }

  /** A day stands for its end: what is known to the minute comes before it. */
  static long seconds(@Nullable String published) {
    if (published == null) {
      return Long.MAX_VALUE;
    }
    try {
      return published.indexOf('T') < 0
          ? LocalDate.parse(published).plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC)
          : OffsetDateTime.parse(published).toEpochSecond();
    } catch (DateTimeException e) {
      return Long.MAX_VALUE;
    }
  }
}
