package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.PathReader;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirecopy clean}: from dumps to articles. */
@Command(
    name = "clean",
    description =
        "Cleans dumps: headline, dateline and body of each come out, and nothing else of it.",
    sortOptions = false)
final class CleanCommand extends WirecopyCommand {

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders (searched for .txt, .jsonl and .html files and such without extension)"
              + " or quoted globs; - or nothing: standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Write NAME.headline.txt, NAME.dateline.txt and NAME.body.txt for each dump into this"
              + " folder; folders within PATH are kept, a missing part is an empty file.")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "Format of the articles: ${COMPLETION-CANDIDATES}. files with -o, else text. With -o,"
              + " text, json and markdown write one file a dump.")
  private @Nullable OutputFormat format;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ChainOptions chain = new ChainOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages about single dumps; the exit code tells.")
  private boolean quiet;

  CleanCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    Cleaner cleaner = chain.cleaner();
    List<String> asked = paths.isEmpty() ? List.of("-") : paths;
    if (asked.contains("-") && streams.inIsTerminal()) {
      throw usage("nothing to clean: name files or folders, or pipe a dump in");
    }
    PathReader reader = new PathReader(input.reader(), streams.in(), file -> file.equals(output));
    try (ArticleWriter writer = writer()) {
      CleanRun run = new CleanRun(cleaner, writer, new Messages(streams.err(), quiet));
      reader.read(asked, run);
      return run.exitCode().code();
    }
  }

  private ArticleWriter writer() {
    if (output == null) {
      if (format == OutputFormat.FILES) {
        throw usage("-f files needs a folder: add -o DIR");
      }
      return (format == null ? OutputFormat.TEXT : format).toStream(streams.out());
    }
    if (format == OutputFormat.JSONL) {
      throw usage("-f jsonl goes to standard output: replace -o DIR by > FILE");
    }
    return (format == null ? OutputFormat.FILES : format).toFolder(output);
  }
}
