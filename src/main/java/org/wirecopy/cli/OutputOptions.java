package org.wirecopy.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.Journal;
import org.wirecopy.corpus.Reading;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.LineSink;
import org.wirecopy.write.LinesFile;
import org.wirecopy.write.OutputFormat;
import org.wirecopy.write.Piece;
import org.wirecopy.write.RealPath;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where articles go, and in which form. */
final class OutputOptions {

  /** Whoever writes one of these behind a name means a file. */
  private static final String FILE_EXTENSIONS =
      " txt text json md markdown html htm xml csv tsv parquet gz zst xz bz2 zip tar tgz ";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "A folder: write NAME.headline.txt, NAME.dateline.txt and NAME.body.txt for each dump"
              + " into it; folders within the input are kept, a missing part is an empty file. Or"
              + " a file ending in .jsonl, .jsonl.gz or .jsonl.zst: write all articles into it,"
              + " which appears when it is complete. - is standard output, here and below.")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "Format of the articles: ${COMPLETION-CANDIDATES}. Without it, what -o says, else text."
              + " With a folder, text, json and markdown write one file a dump.")
  private @Nullable OutputFormat format;

  @Option(
      names = "--split",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description =
          "Begin a new file of JSON Lines after so many bytes: 500M, 2G. Files are called"
              + " NAME-00001.jsonl and so on.")
  private @Nullable Long split;

  @Option(
      names = "--removed",
      paramLabel = "FILE",
      description =
          "Write every line that was removed, with its number, the filter and the reason, as JSON"
              + " Lines; compressed if FILE ends in .gz or .zst.")
  private @Nullable Path removed;

  @Option(
      names = "--resume",
      description =
          "Go on where the same command was broken off; begin where it was not. Needs -o.")
  private boolean resume;

  private OutputFiles files = OutputFiles.NONE;
  private boolean removesToStandardOutput;
  private @Nullable FolderInputs folderInputs;

  OutputOptions() {}

  /** Articles in that form, or as text, to standard output. */
  OutputOptions(@Nullable OutputFormat format) {
    this.format = format;
  }

  boolean isToStandardOutput() {
    return output == null;
  }

  /** What the run writes beside standard output. */
  OutputFiles files() {
    return files;
  }

  /**
   * Ends with wrong usage where options do not go together.
   *
   * @param summaryFile where the command writes what became of the dumps; null for nowhere
   */
  void check(@Nullable Path summaryFile) {
    if (isStandardOutput(output)) {
      output = null;
    }
    removesToStandardOutput = isStandardOutput(removed);
    if (removesToStandardOutput) {
      removed = null;
    }
    requireOne(isStandardOutput(summaryFile));
    if (output == null && format == OutputFormat.FILES) {
      throw usage("-f files needs a folder: add -o DIR");
    }
    if (output == null && resume) {
      throw usage("--resume needs a place where the articles are kept: add -o");
    }
    if (split != null && !isFile()) {
      throw usage("--split is for JSON Lines in a file: add -o NAME.jsonl");
    }
    if (output != null && isFile() && Files.isDirectory(output)) {
      throw usage(output + " is a folder; name a file for JSON Lines");
    }
    if (output != null && isFileName(output) && format != null && format != OutputFormat.JSONL) {
      throw usage("-f " + format + " writes a file a dump; name a folder with -o");
    }
    if (output != null && !isFile()) {
      requireFolder(output);
    }
    Path summary = isStandardOutput(summaryFile) ? null : summaryFile;
    OptionalLong partSize = split == null ? OptionalLong.empty() : OptionalLong.of(split);
    files =
        new OutputFiles(
            isFile() ? null : output,
            output != null && isFile() ? new LinesFile(output, partSize) : null,
            removed == null ? null : new LinesFile(removed, OptionalLong.empty()),
            summary);
    requireFile("-o", files.articles(), output);
    requireFile("--removed", files.removals(), removed);
    if (resume && removesToStandardOutput) {
      throw usage("--resume needs a file: --removed - is none");
    }
    requireTwo("-o", output, "--removed", removed);
    requireTwo("-o", output, "--summary", summary);
    requireTwo("--removed", removed, "--summary", summary);
  }

  /** Whether a path is the dash that stands for standard output. */
  static boolean isStandardOutput(@Nullable Path path) {
    return path != null && path.toString().equals("-");
  }

  /** Standard output has room for one thing; who reads it could not tell two apart. */
  private void requireOne(boolean summarizes) {
    if (removesToStandardOutput && summarizes) {
      throw usage("--removed and --summary both go to standard output; name a file for one");
    }
    if (output == null && (removesToStandardOutput || summarizes)) {
      throw usage(
          (summarizes ? "--summary" : "--removed")
              + " goes to standard output, and so do the articles; name a file for one");
    }
  }

  /** What looks like a file is none that people mean as a folder. */
  private void requireFolder(Path path) {
    if (Files.isDirectory(path)) {
      return;
    }
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    if (name.lastIndexOf('.') > 0 && FILE_EXTENSIONS.contains(" " + extension + " ")) {
      throw usage(
          path
              + " is no name for a folder: -o takes one, or a file NAME.jsonl, NAME.jsonl.gz or"
              + " NAME.jsonl.zst; other forms go to standard output, or make the folder first");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw usage(path + " is no folder; without -o, articles go to standard output");
    }
  }

  /** What went into a pipe cannot be gone on with. */
  private void requireFile(String option, @Nullable LinesFile file, @Nullable Path path) {
    if (resume && file != null && file.isStream()) {
      throw usage("--resume needs a file: " + option + " " + path + " is none");
    }
  }

  /** Of two outputs of the same name the later one would be all that is left. */
  private void requireTwo(
      String option, @Nullable Path one, String otherOption, @Nullable Path other) {
    if (one == null || other == null) {
      return;
    }
    boolean same = RealPath.of(one).equals(RealPath.of(other)) || RealPath.isSame(one, other);
    LinesFile articles = files.articles();
    boolean part = one.equals(output) && articles != null && articles.replaces(other);
    if (same || part) {
      throw usage(option + " and " + otherOption + " both write " + other + "; name two files");
    }
  }

  /**
   * Ends the command where it would write over what it reads.
   *
   * @param named all paths that it reads, as they were typed
   */
  void forbid(Inputs inputs, List<String> named) throws IOException {
    if (files.folder() != null) {
      FolderInputs inFolder = new FolderInputs(files.folder(), inputs, named);
      Optional<Path> replaced =
          inputs.find(
              file -> folderFormat().writes(file.toString()) && inFolder.liesDirectly(file));
      if (replaced.isPresent()) {
        throw new Inputs.IsInputException(replaced.get(), "folder");
      }
      folderInputs = inFolder;
    }
    if (files.articles() != null && output != null) {
      Optional<Path> replaced = inputs.find(files.articles()::replaces);
      if (replaced.isPresent()) {
        throw new Inputs.IsInputException(split == null ? output : replaced.get(), "file");
      }
    }
    inputs.forbid(removed);
    inputs.forbid(files.summary());
  }

  private boolean isFile() {
    return output != null && (format == OutputFormat.JSONL || isFileName(output));
  }

  private static boolean isFileName(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(jsonl|ndjson)(\\.gz|\\.zst)?");
  }

  ArticleWriter<Piece> writer(Streams streams) {
    if (files.articles() != null) {
      return files.articles().articles();
    }
    if (files.folder() == null) {
      return (format == null ? OutputFormat.TEXT : format).toStream(streams.out());
    }
    return folderInputs == null
        ? folderFormat().toFolder(files.folder())
        : folderFormat().toFolder(files.folder(), folderInputs);
  }

  /** Tells what an earlier run wrote. */
  ArticleWriter<Piece> writtenBefore() {
    return files.folder() == null
        ? OutputFormat.JSONL.toStream(Writer.nullWriter())
        : folderFormat().toFolder(files.folder());
  }

  private OutputFormat folderFormat() {
    return format == null ? OutputFormat.FILES : format;
  }

  /** The same reading, so that no file of it is written over. */
  Reading guarded(Reading reading) {
    return folderInputs == null ? reading : folderInputs.noting(reading);
  }

  Optional<LineSink> removals(Streams streams) {
    return removesToStandardOutput
        ? Optional.of(streams.out()::write)
        : Optional.ofNullable(files.removals());
  }

  /**
   * The record that lets the run be gone on with; empty for one that standard output takes.
   *
   * @param fingerprint all that decides what is written
   */
  Optional<Journal> journal(String fingerprint) throws IOException {
    return files.journal(fingerprint, resume, !removesToStandardOutput);
  }

  boolean resumes() {
    return resume;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
