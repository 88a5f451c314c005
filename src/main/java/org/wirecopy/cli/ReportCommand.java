package org.wirecopy.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wirecopy.corpus.BatchRun;
import org.wirecopy.corpus.Pace;
import org.wirecopy.corpus.Summary;
import org.wirecopy.corpus.Tally;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.PathReader;
import org.wirecopy.report.DumpSheet;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirecopy report}: a page about a corpus. */
@Command(
    name = "report",
    description =
        "Cleans dumps and writes a page for the browser: what was kept and removed, by site and"
            + " filter, and every line of the dumps, the doubtful ones first. The page is one file,"
            + " asks nothing of any network, and runs nothing that is in the dumps.",
    footer = {
      "",
      "Examples:",
      "  wirecopy report corpus -o report.html",
      "  wirecopy report crawl/*.warc.gz -o report.html --lines 100M"
    },
    sortOptions = false)
final class ReportCommand extends WirecopyCommand {

  @Mixin private PathOptions paths = new PathOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the page into FILE, report.html if not told, which appears when it is complete; -"
              + " is standard output.")
  private Path output = Path.of("report.html");

  @Option(
      names = "--lines",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description =
          "How much of the page the lines of dumps may take, 32M if not told: about 100 MB of"
              + " dumps. The most doubtful dumps get it; of the others the page shows figures.")
  private long mostBytes = ReportWriter.MOST_BYTES;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ChainOptions chain = new ChainOptions();

  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages about single dumps, no progress; the exit code tells.")
  private boolean quiet;

  ReportCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    Pace pace = work.pace();
    if (Files.isDirectory(output)) {
      throw usage(output + " is a folder; name a file for the page");
    }
    paths.check(streams, "nothing to report on");
    Inputs inputs = paths.inputs();
    inputs.add(chain.model());
    inputs.add(chain.sites());
    inputs.forbid(output);
    Cleaner cleaner = chain.cleaner();
    boolean toStandardOutput = OutputOptions.isStandardOutput(output);
    WholeFile file = new WholeFile(output);
    if (!toStandardOutput) {
      file.requireWritable();
    }
    PathReader reader = new PathReader(input.reader(), streams.in(), file::owns);
    ReportWriter page = new ReportWriter(cleaner.filters(), input.asOf(), mostBytes);
    BatchRun<DumpSheet> run;
    Tally tally;
    try (RunReport report = new RunReport(streams, quiet, "cleaning", reader, paths.named())) {
      run = new BatchRun<>(cleaner::clean, page, Optional.empty(), Optional.empty(), pace, report);
      tally = run.run(paths.reading(reader, input));
      report.tellUnread();
    }
    if (toStandardOutput) {
      page.writePage(paths.title(), streams.out());
      streams.out().flush();
    } else {
      write(page, file);
    }
    if (!quiet) {
      Messages.print(streams.err(), new Summary(tally, run.millis() / 1e3).text());
    }
    return exitCode(run, tally).code();
  }

  private void write(ReportWriter page, WholeFile file) throws IOException {
    file.write(
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          page.writePage(paths.title(), text);
          text.flush();
        });
  }

  /** A page without an article is what reports are made to show; it is no problem. */
  private static ExitCode exitCode(BatchRun<DumpSheet> run, Tally tally) {
    if (run.hasDefects()) {
      return ExitCode.DEFECT;
    }
    return tally.errors() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
  }
}
