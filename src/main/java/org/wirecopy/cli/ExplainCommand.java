package org.wirecopy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;
import org.wirecopy.read.PathReader;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.write.ExplainedLine;
import org.wirecopy.write.ExplanationWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirecopy explain}: what became of each line. */
@Command(
    name = "explain",
    description =
        "Shows every line of a dump with its number: + kept and as what, or - removed, by which"
            + " filter and why.",
    sortOptions = false)
final class ExplainCommand extends WirecopyCommand {

  @Parameters(
      paramLabel = "DUMP",
      arity = "0..1",
      description = "A file; - or nothing: standard input.")
  private String path = "-";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; text is the default.")
  private Format format = Format.TEXT;

  @Option(
      names = "--html",
      description = "A page for the browser: what was kept beside what was removed, and why.")
  private boolean html;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "${COMPLETION-CANDIDATES}; auto, the default: on a terminal, unless NO_COLOR is set.")
  private Color color = Color.AUTO;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ChainOptions chain = new ChainOptions();

  ExplainCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    if (html && format == Format.JSONL) {
      throw usage("--html and -f jsonl are two forms; choose one");
    }
    Cleaner cleaner = chain.cleaner().explaining();
    Explainer explainer =
        new Explainer(cleaner, html ? new ExplainedPage(cleaner) : new ExplainedLines());
    new PathReader(input.reader(), streams.in(), file -> false)
        .read(List.of(path), input.told(explainer));
    explainer.form.end();
    return explainer.exitCode.code();
  }

  /** What an explanation looks like. */
  private interface Explanation {

    void add(Dump dump, Cleaned cleaned) throws IOException;

    void end() throws IOException;
  }

  /** Text or JSON, a line for each line of a dump. */
  private final class ExplainedLines implements Explanation {

    private final ExplanationWriter writer = new ExplanationWriter(streams.out());
    private final boolean colour = color.isOn(streams);

    @Override
    public void add(Dump dump, Cleaned cleaned) throws IOException {
      List<ExplainedLine> lines = ExplainedLine.of(Cleaner.lines(dump).lines(), cleaned);
      switch (format) {
        case TEXT -> writer.writeText(cleaned, lines, colour);
        case JSONL -> writer.writeJson(cleaned, lines);
      }
    }

    @Override
    public void end() {}
  }

  /** A page about all that comes. */
  private final class ExplainedPage implements Explanation {

    private final ReportWriter page;

    ExplainedPage(Cleaner cleaner) {
      page = new ReportWriter(cleaner.filters(), input.asOf(), ReportWriter.MOST_BYTES);
    }

    @Override
    public void add(Dump dump, Cleaned cleaned) {
      page.write(page.render(dump, cleaned));
    }

    @Override
    public void end() throws IOException {
      page.writePage(path, streams.out());
    }
  }

  /** Explains each dump as it comes. */
  private final class Explainer implements DumpSink {

    private final Cleaner cleaner;
    private final Explanation form;
    private final Messages messages = new Messages(streams.err(), false);
    private ExitCode exitCode = ExitCode.OK;

    Explainer(Cleaner cleaner, Explanation form) {
      this.cleaner = cleaner;
      this.form = form;
    }

    @Override
    public void dump(Location where, Dump dump) throws IOException {
      Cleaned cleaned = cleaner.clean(dump);
      if (cleaned.status() != Status.ARTICLE) {
        exitCode = exitCode.and(ExitCode.PROBLEMS);
      }
      form.add(dump, cleaned);
    }

    @Override
    public void problem(Location where, String id, String message) {
      exitCode = exitCode.and(ExitCode.PROBLEMS);
      messages.print(where, message);
    }

    @Override
    public void warning(Location where, String message) {
      messages.print(where, message);
    }
  }

  /** The forms to choose from. */
  enum Format {
    TEXT,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When to colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Streams streams) {
      return switch (this) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO -> streams.outIsTerminal() && isEmpty(System.getenv("NO_COLOR"));
      };
    }

    private static boolean isEmpty(@Nullable String value) {
      return value == null || value.isEmpty();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
