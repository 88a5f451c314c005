package org.wirecopy.check;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.wirecopy.check.CorpusFindings.Entry;
import org.wirecopy.corpus.BatchReport;
import org.wirecopy.corpus.OrderedRun;
import org.wirecopy.corpus.Pace;
import org.wirecopy.corpus.Reading;
import org.wirecopy.corpus.Tally;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/** Judges a corpus. */
public final class CheckRun {

  private final Settings settings;
  private final OrderedRun<Item, Checker.Examined> run;
  private final List<Entry> found = new ArrayList<>();
  private final List<Digest> corpus = new ArrayList<>();
  private final BatchReport report;
  private final Tally tally = new Tally();
  private boolean defects;

  /**
   * @param cleaner cleans a dump; called by many threads at once
   * @param now the present, after which nothing was published
   * @param report hears how far the work has come
   */
  public CheckRun(
      Function<Dump, Cleaned> cleaner,
      Settings settings,
      Instant now,
      Pace pace,
      BatchReport report) {
    this.settings = settings;
    this.report = report;
    run = new OrderedRun<>(pace.threads(), pace.timeout(), new Checker(cleaner, settings, now));
  }

  /**
   * What was found.
   *
   * @param findings in the order of reading, those of one copy in that of their lines
   * @param dumps how many dumps and copies were judged
   * @param defects whether wirecopy itself failed with some dump
   */
  public record Result(List<Finding> findings, long dumps, boolean defects) {

    public Result {
      findings = List.copyOf(findings);
    }
  }

  /** Does all the work. */
  public Result run(Reading reading) throws IOException {
    run.run(
        feed -> {
          Intake intake = new Intake(feed);
          reading.readInto(intake);
          intake.end();
        },
        examined -> take(examined, reading.position()));
    compare();
    found.sort(
        Comparator.comparingLong(Entry::order)
            .thenComparingLong(entry -> entry.finding().line())); // stable: then the rules' order
    return new Result(found.stream().map(Entry::finding).toList(), tally.dumps(), defects);
  }

  private void take(Checker.Examined examined, long position) {
    tally.add(examined.status(), "", 0);
    report.done(tally, position);
    defects |= examined.defect();
    for (Finding finding : examined.findings()) {
      found.add(new Entry(examined.order(), finding));
    }
    if (examined.digest() != null) {
      corpus.add(examined.digest());
    }
  }

  private void compare() {
    corpus.sort(Comparator.comparingLong(Digest::order));
    for (Rule rule : StandardRules.RULES) {
      if (rule instanceof CorpusRule judge) {
        CorpusFindings findings =
            new CorpusFindings(rule, settings.threshold(rule), settings.languages());
        judge.check(corpus, findings);
        for (Entry entry : findings.found()) {
          if (settings.judges(rule, entry.finding().path())) {
            found.add(entry);
          }
        }
      }
    }
  }
}
