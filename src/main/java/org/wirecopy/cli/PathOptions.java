package org.wirecopy.cli;

import java.io.IOException;
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

/** What is read. */
final class PathOptions {

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

  /** Takes standard input where nothing is named; ends with wrong usage where nothing can come. */
  void requireSome(Streams streams) {
    if (paths.isEmpty() && list == null) {
      paths = List.of("-");
    }
    if (paths.contains("-") && streams.inIsTerminal()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to read: name files or folders, or pipe a dump in");
    }
  }

  boolean readsStandardInput() {
    return paths.contains("-") || "-".equals(list);
  }

  List<String> paths() {
    return paths;
  }

  /** Reads all of it. */
  Reading reading(PathReader reader, InputOptions input) {
    return new Input(reader, input);
  }

  private final class Input implements Reading {
    private final PathReader reader;
    private final InputOptions input;

    Input(PathReader reader, InputOptions input) {
      this.reader = reader;
      this.input = input;
    }

    @Override
    public void readInto(DumpSink sink) throws IOException {
      DumpSink dated = input.dated(sink);
      reader.read(paths, dated);
      if (list != null) {
        reader.readList(list, nul, dated);
      }
    }

    @Override
    public long position() {
      return reader.meter().bytes();
    }
  }
}
