package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.Reading;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.PathReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a corpus of dumps lies. */
final class PathOptions {

  private static final int MOST_NAMES = 4;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders (searched for .txt, .jsonl, .html, .warc and such without extension,"
              + " packed or in archives) or quoted globs; - or nothing: standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--files-from",
      paramLabel = "FILE",
      description =
          "Read the paths of files and folders from FILE, one a line; - for standard input.")
  private @Nullable String list;

  @Option(
      names = {"-0", "--null"},
      description = "The paths in that file have NULs between them, as find -print0 writes them.")
  private boolean nul;

  @Option(
      names = "--base",
      paramLabel = "DIR",
      description =
          "What dumps are called is their path below DIR, whatever else a run reads; else below the"
              + " folder that all paths have in common.")
  private @Nullable Path base;

  PathOptions() {}

  PathOptions(List<String> paths) {
    this.paths = paths;
  }

  /** Those that were named; standard input where none were. */
  List<String> named() {
    return paths.isEmpty() && list == null ? List.of("-") : paths;
  }

  /** What a page about the corpus calls it: the names of some of the paths. */
  String title() {
    List<String> names = new ArrayList<>();
    for (String path : named()) {
      int end = path.endsWith("/") ? path.length() - 1 : path.length();
      names.add(
          path.equals("-") ? "standard input" : path.substring(path.lastIndexOf('/', end - 1) + 1));
    }
    if (list != null) {
      names.add(list);
    }
    int more = names.size() - MOST_NAMES;
    return more <= 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + more + " more";
  }

  /**
   * Ends with wrong usage where a person would have to type the dumps.
   *
   * @param nothing what there would be nothing to do: {@code nothing to clean}
   */
  void check(Streams streams, String nothing) {
    if (nul && list == null) {
      throw new ParameterException(
          spec.commandLine(), "-0 is about the paths in a file: add --files-from FILE");
    }
    if (base != null && !Files.isDirectory(base)) {
      throw new ParameterException(spec.commandLine(), "--base " + base + " is no folder");
    }
    if (named().contains("-") && streams.inIsTerminal()) {
      throw new ParameterException(
          spec.commandLine(), nothing + ": name files or folders, or pipe a dump in");
    }
  }

  /** Whether some of it cannot be read a second time. */
  boolean readsStandardInput() {
    return named().contains("-") || "-".equals(list);
  }

  /** The files that were named, in the list too. */
  Inputs inputs() {
    return new Inputs(paths, list, nul);
  }

  private void read(PathReader reader, DumpSink sink) throws IOException {
    Path told = base == null ? null : base.toAbsolutePath().normalize();
    if (list == null) {
      reader.read(named(), told, sink);
    } else {
      reader.readWithList(named(), list, nul, told, sink);
    }
  }

  /** All that the command was told to read. */
  Reading reading(PathReader reader, InputOptions input) {
    return new Reading() {
      @Override
      public void readInto(DumpSink sink) throws IOException {
        PathOptions.this.read(reader, input.told(sink));
      }

      @Override
      public long position() {
        return reader.meter().bytes();
      }
    };
  }
}
