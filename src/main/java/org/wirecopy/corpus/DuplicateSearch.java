package org.wirecopy.corpus;

import java.io.IOException;
import java.util.function.Function;
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
    try (SketchFiles files = new SketchFiles()) {
      new OrderedRun<>(pace, work)
          .run(
              Arrivals.of(reading),
              sketched -> {
                if (sketched.sketch().length > 0) {
                  files.add(
                      sketched.number(), sketched.id(), sketched.published(), sketched.sketch());
                }
                if (sketched.number() >= 0) {
                  tally.add(Status.ARTICLE, "", sketched.bytes());
                  report.done(tally, sketched.position());
                }
              });
      return files.duplicates();
    }
  }

  /** Makes sketches of dumps. */
  private record Work(Function<Dump, Cleaned> cleaner)
      implements OrderedRun.Work<Arrival, Sketched> {

    @Override
    public Sketched done(Arrival arrival) {
      Dump dump = arrival.dump();
      Article article = dump == null ? null : cleaner.apply(dump).article();
      return dump == null || article == null
          ? nothing(arrival)
          : new Sketched(
              arrival.number(),
              dump.id(),
              article.published(),
              arrival.position(),
              Utf8Length.of(dump.content()),
              StorySketch.of(article.body()));
    }

    /** The same will happen again, and then it is told. */
    @Override
    public Sketched failed(Arrival arrival, String message, boolean isDefect) {
      return nothing(arrival);
    }

    private static Sketched nothing(Arrival arrival) {
      String id = arrival.id() == null ? "" : arrival.id();
      return new Sketched(arrival.number(), id, null, arrival.position(), 0, NOTHING);
    }
  }
}
