package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.Pace;
import org.wirecopy.corpus.SiteLearning;
import org.wirecopy.corpus.SitesTally;
import org.wirecopy.corpus.Summary;
import org.wirecopy.corpus.Tally;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.PathReader;
import org.wirecopy.write.LinesFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirecopy learn}: what the pages of each site repeat. */
@Command(
    name = "learn",
    description =
        "Learns from many pages which lines their sites repeat around different stories, for"
            + " 'wirecopy clean --sites'. The same pages give the same file, in whatever order.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  wirecopy learn crawl/*.warc.gz -o sites.zst",
      "  wirecopy clean today.warc.gz --sites sites.zst -o today.jsonl",
      "  wirecopy learn --merge monday.sites tuesday.sites -o sites",
      "      the same as learning from the pages of both days at once"
    })
final class LearnCommand extends WirecopyCommand {

  @Mixin private PathOptions paths = new PathOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "SITES",
      description =
          "The file to write, as text; compressed if it ends in .gz or .zst. It appears when it is"
              + " complete.")
  private Path output = Path.of("");

  @Option(
      names = "--merge",
      description = "PATHs are files that 'wirecopy learn' wrote; put them together.")
  private boolean merge;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages about single dumps, no progress; the exit code tells.")
  private boolean quiet;

  LearnCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    Pace pace = work.pace();
    if (OutputOptions.isStandardOutput(output)) {
      throw usage("-o needs a file: - is none");
    }
    try (LinesFile file = new LinesFile(output)) {
      file.claim();
      return (merge ? merge(file) : learn(file, pace)).code();
    }
  }

  private ExitCode merge(LinesFile file) throws IOException {
    if (paths.readsStandardInput()) {
      throw usage("--merge needs files that 'wirecopy learn' wrote");
    }
    List<Path> files = paths.named().stream().map(Path::of).toList();
    summarize(null, SitesFiles.merge(files, file, spec().commandLine()));
    return ExitCode.OK;
  }

  private ExitCode learn(LinesFile file, Pace pace) throws IOException {
    paths.check(streams, "nothing to learn from");
    paths.inputs().forbid(output);
    PathReader reader = new PathReader(input.reader(), streams.in(), file::owns);
    try (SiteLearning learning = learned(reader, pace)) {
      Tally tally = learning.tally();
      summarize(tally, learning.write(file));
      return tally.errors() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
    }
  }

  private SiteLearning learned(PathReader reader, Pace pace) throws IOException {
    try (RunReport report = new RunReport(streams, quiet, "learning", reader, paths.named())) {
      SiteLearning learning = new SiteLearning(Cleaner::normalize, pace, report);
      learning.learn(paths.reading(reader, input));
      report.tellUnread();
      return learning;
    }
  }

  private void summarize(@Nullable Tally pages, SitesTally sites) {
    if (!quiet) {
      Messages.print(
          streams.err(),
          (pages == null
                  ? ""
                  : String.format(
                      Locale.ROOT,
                      "%s read, %s; ",
                      Summary.count(pages.articles(), "page"),
                      Summary.count(pages.errors(), "error")))
              + String.format(
                  Locale.ROOT,
                  "%s, %d of which %s %s",
                  Summary.count(sites.sites(), "site"),
                  sites.repeating(),
                  sites.repeating() == 1 ? "repeats" : "repeat",
                  Summary.count(sites.lines(), "line")));
    }
  }
}
