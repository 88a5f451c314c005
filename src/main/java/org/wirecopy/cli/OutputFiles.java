package org.wirecopy.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.Journal;
import org.wirecopy.write.LinesFile;
import org.wirecopy.write.RealPath;
import org.wirecopy.write.WholeFile;

/**
 * What a run writes beside standard output.
 *
 * @param folder of the articles, where each has files of its own
 * @param articles the file that takes all of them
 * @param removals the file that takes the lines that were removed
 * @param summary the file that says what became of the dumps
 */
record OutputFiles(
    @Nullable Path folder,
    @Nullable LinesFile articles,
    @Nullable LinesFile removals,
    @Nullable Path summary)
    implements Closeable {

  static final OutputFiles NONE = new OutputFiles(null, null, null, null);

  boolean areNone() {
    return folder == null && articles == null && removals == null && summary == null;
  }

  /**
   * Lets no other run write the same files before this one ends.
   *
   * @throws BusyException where another run writes one of them
   */
  void claim() throws IOException {
    for (LinesFile file : ofLines()) {
      file.claim();
    }
  }

  @Override
  public void close() throws IOException {
    for (LinesFile file : ofLines()) {
      file.close();
    }
  }

  private List<LinesFile> ofLines() {
    List<LinesFile> files = new ArrayList<>();
    if (articles != null) {
      files.add(articles);
    }
    if (removals != null) {
      files.add(removals);
    }
    return files;
  }

  /** What the run must not read, as it writes it. */
  Predicate<Path> own() {
    return new Own(
        folder == null ? null : RealPath.of(folder),
        summary == null ? null : new WholeFile(summary),
        articles,
        removals);
  }

  /** With its paths followed once, and not for each file that a walk meets. */
  private record Own(
      @Nullable Path folder,
      @Nullable WholeFile summary,
      @Nullable LinesFile articles,
      @Nullable LinesFile removals)
      implements Predicate<Path> {

    @Override
    public boolean test(Path file) {
      return file.equals(folder)
          || (summary != null && summary.owns(file))
          || (articles != null && articles.owns(file))
          || (removals != null && removals.owns(file));
    }
  }

  /**
   * The record that lets the run be gone on with; empty where articles and removed lines go to
   * standard output.
   *
   * @param fingerprint all that decides what is written
   * @param resume whether the run goes on where another was broken off
   * @param takesNotes false where removed lines go to standard output, which nobody can go on with
   */
  Optional<Journal> journal(String fingerprint, boolean resume, boolean takesNotes)
      throws IOException {
    List<LinesFile> files = ofLines();
    if (folder == null && files.isEmpty()) {
      return Optional.empty();
    }
    Path note = folder != null ? folder.resolve(".wirecopy.resume") : files.get(0).note();
    if (!takesNotes || files.stream().anyMatch(LinesFile::isStream)) {
      return Optional.of(Journal.withoutNotes(note, files));
    }
    return Optional.of(
        resume
            ? Journal.resume(note, fingerprint, files)
            : Journal.begin(note, fingerprint, files));
  }
}
