package org.wirecopy.check;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.wirecopy.corpus.BatchReport;
import org.wirecopy.corpus.OrderedRun;
import org.wirecopy.corpus.Pace;
import org.wirecopy.corpus.Reading;
import org.wirecopy.corpus.SketchFiles;
import org.wirecopy.corpus.Tally;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/** Judges a corpus, in bounded memory. */
public final class CheckRun {

  private final Settings settings;
  private final OrderedRun<Item, Checker.Result> run;
  private final BatchReport report;
  private final Tally tally = new Tally();
  private final Map<String, Long> languages = new HashMap<>();
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
    run = new OrderedRun<>(pace, new Checker(cleaner, settings, now));
  }

  /** Does all the work. Whoever calls it closes what it returns. */
  public CorpusFindings run(Reading reading) throws IOException {
    ExaminedFile kept = new ExaminedFile();
    try (SketchFiles sketches = new SketchFiles()) {
      run.run(
          Intake.of(reading),
          result -> {
            take(result, sketches);
            kept.add(result.examined());
            report.done(tally, reading.position());
          });
      Corpus corpus = new Corpus(languages, settings.languages(), sketches.duplicates());
      return new CorpusFindings(kept, settings, corpus);
    } catch (IOException | RuntimeException | Error e) {
      kept.close();
      throw e;
    }
  }

  private void take(Checker.Result result, SketchFiles sketches) throws IOException {
    tally.add(result.status(), "", 0);
    defects |= result.isDefect();
    Digest digest = result.examined().digest();
    if (digest != null && digest.language() != null) {
      languages.merge(digest.language(), 1L, Long::sum);
    }
    if (digest != null && result.sketch().length > 0) {
      sketches.add(digest.number(), digest.subject().place(), result.published(), result.sketch());
    }
  }

  /** Whether wirecopy itself failed with some dump. */
  public boolean hasDefects() {
    return defects;
  }
}
