package org.wirecopy.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.write.LinesFile;

/** Keeps note of how far a run has come, so that the next can go on if this one is killed. */
public final class Journal {

  /** A thousand dumps may be cleaned anew; writing through to the disk more often takes time. */
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final @Nullable Path note;
  private final String command;
  private final List<LinesFile> files;
  private final Optional<Checkpoint> start;

  /** How the last run ended, if it did the same and all that it wrote is there. */
  private final Optional<Checkpoint> end;

  /** Whether the next run may ask how this one ended. */
  private final boolean remembers;

  private final Duration interval;
  private long lastNote = System.nanoTime();

  private Journal(
      @Nullable Path note,
      String command,
      List<LinesFile> files,
      Optional<Checkpoint> start,
      Optional<Checkpoint> end,
      boolean remembers,
      Duration interval) {
    this.end = end;
    this.remembers = remembers;
    this.note = note;
    this.command = command;
    this.files = List.copyOf(files);
    this.start = start;
    this.interval = interval;
  }

  /**
   * A journal of a run from the beginning.
   *
   * @param note where the note is kept
   * @param command what the run does
   * @param files the files that all dumps go to
   */
  public static Journal begin(Path note, String command, List<LinesFile> files) {
    delete(note);
    return new Journal(note, command, files, Optional.empty(), Optional.empty(), false, INTERVAL);
  }

  /** What an earlier run noted is of no use once its files are written anew. */
  private static void delete(Path note) {
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      // Where it cannot be deleted, nothing can be written either, as will be told.
    }
  }

  /**
   * A journal of a run that cannot be gone on with, as what it writes into a pipe is gone.
   *
   * @param note where another run may have kept a note
   * @param files the files that all dumps go to
   */
  public static Journal withoutNotes(Path note, List<LinesFile> files) {
    delete(note);
    return new Journal(null, "", files, Optional.empty(), Optional.empty(), false, INTERVAL);
  }

  /**
   * The journal of a run that was broken off; of a run from the beginning where there is no note,
   * or that of one which came to its end.
   *
   * @throws ResumeException if the run that was broken off did something else
   */
  public static Journal resume(Path note, String command, List<LinesFile> files)
      throws IOException {
    Optional<Checkpoint> start = Checkpoint.read(note);
    boolean same =
        start.isPresent()
            && start.get().command().equals(command)
            && start.get().positions().size() == files.size();
    if (start.isPresent() && start.get().ended()) {
      Optional<Checkpoint> end = same && isThere(files, start.get()) ? start : Optional.empty();
      return new Journal(note, command, files, Optional.empty(), end, true, INTERVAL);
    }
    if (start.isPresent()) {
      if (!same) {
        throw new ResumeException(
            "the run that broke off had other paths, options or another version of wirecopy;"
                + " repeat its command, or start anew without --resume");
      }
      for (int i = 0; i < files.size(); i++) {
        files.get(i).resume(start.get().positions().get(i));
      }
    }
    return new Journal(note, command, files, start, Optional.empty(), true, INTERVAL);
  }

  private static boolean isThere(List<LinesFile> files, Checkpoint end) {
    for (int i = 0; i < files.size(); i++) {
      if (!files.get(i).isFinished(end.positions().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Thrown where a run cannot go on with what another one left. */
  public static final class ResumeException extends IOException {
    private static final long serialVersionUID = 1;

    ResumeException(String message) {
      super(message);
    }
  }

  /** The same, but it takes a note whenever it may. */
  Journal always() {
    return new Journal(note, command, files, start, end, remembers, Duration.ZERO);
  }

  /** Thrown where no note can be kept; the work itself may go on. */
  static final class NoteException extends IOException {
    private static final long serialVersionUID = 1;

    NoteException(Path note, IOException cause) {
      super("no note can be kept in " + note + " (" + cause + "); --resume will not work", cause);
    }
  }

  /** Whether there is something to go on with. */
  public boolean goesOn() {
    return start.isPresent();
  }

  /** Whether a run that is broken off can be gone on with. */
  public boolean takesNotes() {
    return note != null;
  }

  /**
   * How the last run ended, where it did the same, with the same input.
   *
   * @param reading all input; read only where a run did the same
   * @param isWritten tells whether what the run wrote for a dump of this id is there; asked for
   *     each in order
   */
  public Optional<Ended> ended(Reading reading, Predicate<String> isWritten) throws IOException {
    if (end.isEmpty()) {
      return Optional.empty();
    }
    RollCall call = new RollCall(isWritten);
    reading.readInto(call);
    return call.isSameAs(end.get().input())
        ? Optional.of(new Ended(end.get().tally(), end.get().millis(), end.get().defects()))
        : Optional.empty();
  }

  /** Forgets how the last run ended, as its output is written anew. */
  public void forget() {
    if (note != null) {
      delete(note);
    }
  }

  /**
   * How a run ended.
   *
   * @param tally what became of the dumps
   * @param millis how long it took
   * @param defects whether wirecopy itself failed with some dump
   */
  public record Ended(Tally tally, long millis, boolean defects) {}

  Checkpoint start() {
    return start.isPresent() ? start.get() : Checkpoint.none();
  }

  boolean isDue() {
    return note != null && System.nanoTime() - lastNote >= interval.toNanos();
  }

  void endBlocks() throws IOException {
    for (LinesFile file : files) {
      file.endBlock();
    }
  }

  void note(InputHash input, long millis, boolean defects, Tally tally) throws IOException {
    note(input, millis, defects, tally, false);
  }

  private void note(InputHash input, long millis, boolean defects, Tally tally, boolean ended)
      throws IOException {
    if (note == null) {
      return;
    }
    List<LinesFile.Position> positions = new ArrayList<>();
    for (LinesFile file : files) {
      positions.add(file.position());
    }
    lastNote = System.nanoTime();
    try {
      new Checkpoint(command, input, millis, defects, tally, positions, ended).write(note);
    } catch (IOException e) {
      throw new NoteException(note, e);
    }
  }

  /**
   * Ends a run that has come to its end: files get their names; the note goes, or tells of the end
   * to the next run that would go on.
   */
  void finish(InputHash input, long millis, boolean defects, Tally tally) throws IOException {
    for (LinesFile file : files) {
      file.finish();
    }
    if (note == null) {
      return;
    }
    Files.deleteIfExists(note);
    if (remembers) {
      try {
        note(input, millis, defects, tally, true);
      } catch (NoteException e) {
        // All is written; the next run does it again.
      }
    }
  }
}
