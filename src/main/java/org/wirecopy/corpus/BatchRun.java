package org.wirecopy.corpus;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.duplicate.Duplicates;
import org.wirecopy.read.Location;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.LineSink;
import org.wirecopy.write.UnwrittenException;

/**
 * Cleans and writes dumps as they are read, in their order and with bounded memory; what goes wrong
 * with one does not stop the next.
 *
 * @param <P> what is written for a dump
 */
public final class BatchRun<P> {

  /** Compressed, a file is cut into pieces of so many dumps: some 700 kB of JSON Lines. */
  private static final int BLOCK = 256;

  private static final int NANOS_PER_MILLI = 1_000_000;

  private final ArticleWriter<P> writer;
  private final Optional<LineSink> removals;
  private final Optional<Journal> journal;
  private final BatchReport report;
  private final Editing<P> editing;
  private final Pace pace;

  private final long begun = System.nanoTime();
  private final Tally tally;
  private final InputHash known;
  private final long earlierMillis;
  private InputHash input = InputHash.NONE;
  private boolean defects;
  private boolean noteless;

  /**
   * @param cleaner cleans a dump; called by many threads at once
   * @param removals takes the lines that were removed
   * @param journal keeps note of how far the run has come
   */
  public BatchRun(
      Function<Dump, Cleaned> cleaner,
      ArticleWriter<P> writer,
      Optional<LineSink> removals,
      Optional<Journal> journal,
      Pace pace,
      BatchReport report) {
    this(cleaner, writer, removals, journal, Duplicates.NONE, false, pace, report);
  }

  /**
   * @param duplicates the dumps that tell the story of others
   * @param leavesOut whether these are left out; else they are marked
   */
  public BatchRun(
      Function<Dump, Cleaned> cleaner,
      ArticleWriter<P> writer,
      Optional<LineSink> removals,
      Optional<Journal> journal,
      Duplicates duplicates,
      boolean leavesOut,
      Pace pace,
      BatchReport report) {
    this.writer = writer;
    this.removals = removals;
    this.journal = journal;
    this.report = report;
    this.pace = pace;
    editing = new Editing<>(cleaner, writer, removals.isPresent(), duplicates, leavesOut);
    Checkpoint start = journal.isPresent() ? journal.get().start() : Checkpoint.none();
    tally = start.tally();
    known = start.input();
    earlierMillis = start.millis();
    defects = start.defects();
  }

  /**
   * Does all the work.
   *
   * @return what became of the dumps, those of the run that this one goes on with included
   * @throws IOException where nothing can be written any more
   */
  public Tally run(Reading reading) throws IOException {
    new OrderedRun<>(pace, editing).run(Arrivals.behind(known.dumps(), reading), new Writing());
    requireSameInput(input.dumps() >= known.dumps());
    if (journal.isPresent()) {
      journal.get().finish(input, millis(), defects, tally);
    }
    return tally;
  }

  /** How long the run took, with the runs that it goes on with. */
  public long millis() {
    return earlierMillis + (System.nanoTime() - begun) / NANOS_PER_MILLI;
  }

  /** Whether wirecopy itself failed with some dump. */
  public boolean hasDefects() {
    return defects;
  }

  /** Writes what is there, and lets readers have it while nothing more is. */
  private final class Writing implements OrderedRun.Taker<Outcome<P>> {

    @Override
    public void take(Outcome<P> outcome) throws IOException {
      BatchRun.this.take(outcome);
    }

    @Override
    public void idle() throws IOException {
      writer.flush();
    }
  }

  private void take(Outcome<P> outcome) throws IOException {
    String id = outcome.arrival().id();
    if (!outcome.message().isEmpty()) {
      report.message(outcome.arrival().where(), outcome.message());
    }
    if (id == null) {
      return;
    }
    input = input.with(id, journal.isPresent() ? outcome.arrival().dump() : null);
    if (input.dumps() <= known.dumps()) {
      writer.skip(id);
      if (input.dumps() == known.dumps()) {
        requireSameInput(input.hasSameIdsAs(known));
        input = known; // with the contents, which were not asked for
      }
      return;
    }
    write(outcome);
    report.done(tally, outcome.arrival().position());
    if (journal.isPresent() && input.dumps() % BLOCK == 0) {
      note(journal.get(), outcome.arrival().where());
    }
  }

  private void requireSameInput(boolean same) throws Journal.ResumeException {
    if (!same) {
      throw new Journal.ResumeException(
          "the dumps are not those of the run that broke off; start anew without --resume");
    }
  }

  private void write(Outcome<P> outcome) throws IOException {
    defects |= outcome.isDefect();
    @Nullable Status status = outcome.status();
    if (outcome.duplicate()) {
      tally.addDuplicate();
    }
    if (status != null && outcome.piece() == null) {
      writer.skip(String.valueOf(outcome.arrival().id())); // its name stays its own
      tally.addLeftOut(outcome.bytes());
    }
    if (status == null || outcome.piece() == null) {
      return;
    }
    try {
      writer.write(outcome.piece());
      tally.add(status, outcome.message(), outcome.bytes());
    } catch (UnwrittenException e) {
      String message = String.valueOf(e.getMessage());
      report.message(outcome.arrival().where(), message);
      tally.add(Status.ERROR, message, outcome.bytes());
    }
    if (removals.isPresent() && !outcome.removals().isEmpty()) {
      removals.get().append(outcome.removals());
    }
  }

  private void note(Journal kept, Location where) throws IOException {
    kept.endBlocks();
    if (kept.isDue() && !noteless) {
      try {
        kept.note(input, millis(), defects, tally);
      } catch (Journal.NoteException e) {
        noteless = true;
        report.message(where, String.valueOf(e.getMessage()));
      }
    }
  }
}
