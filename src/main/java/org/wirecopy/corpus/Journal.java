package org.wirecopy.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Duration interval;
  private long lastNote = System.nanoTime();

  private Journal(
      @Nullable Path note,
      String command,
      List<LinesFile> files,
      Optional<Checkpoint> start,
      Duration interval) {
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
    return new Journal(note, command, files, Optional.empty(), INTERVAL);
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
    return new Journal(null, "", files, Optional.empty(), INTERVAL);
  }

  /**
   * The journal of a run that was broken off; of a run from the beginning where there is no note.
   *
   * @throws ResumeException if the run that was broken off did something else
   */
  public static Journal resume(Path note, String command, List<LinesFile> files)
      throws IOException {
    Optional<Checkpoint> start = Checkpoint.read(note);
    if (start.isPresent()) {
      boolean same =
          start.get().command().equals(command) && start.get().positions().size() == files.size();
      if (!same) {
        throw new ResumeException(
            "the run that broke off had other paths, options or another version of wirecopy;"
                + " repeat its command, or start anew without --resume");
      }
      for (int i = 0; i < files.size(); i++) {
        files.get(i).resume(start.get().positions().get(i));
      }
    }
    return new Journal(note, command, files, start, INTERVAL);
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
    return new Journal(note, command, files, start, Duration.ZERO);
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

  void note(long dumps, long ids, long millis, boolean defects, Tally tally) throws IOException {
    if (note == null) {
      return;
    }
    List<LinesFile.Position> positions = new ArrayList<>();
    for (LinesFile file : files) {
      positions.add(file.position());
    }
    lastNote = System.nanoTime();
    try {
      new Checkpoint(command, dumps, ids, millis, defects, tally, positions).write(note);
    } catch (IOException e) {
      throw new NoteException(note, e);
    }
  }

  /** Ends a run that has come to its end: files get their names, the note goes. */
  void finish() throws IOException {
    for (LinesFile file : files) {
      file.finish();
    }
    if (note != null) {
      Files.deleteIfExists(note);
    }
  }
}
