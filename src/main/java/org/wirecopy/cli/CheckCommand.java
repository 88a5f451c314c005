package org.wirecopy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Baseline;
import org.wirecopy.check.CheckRun;
import org.wirecopy.check.CorpusFindings;
import org.wirecopy.check.Rule;
import org.wirecopy.check.Settings;
import org.wirecopy.check.StandardRules;
import org.wirecopy.check.Verdict;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.check.format.FindingText;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.PathReader;
import org.wirecopy.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirecopy check}: what is wrong with a corpus. */
@Command(
    name = "check",
    description =
        "Reports what is wrong with dumps, or with copy that was cleaned before: three files a"
            + " story, or JSON Lines.",
    footer = {
      "",
      "Examples:",
      "  wirecopy check corpus",
      "  wirecopy check corpus --max-rate not-article=2%% --ignore published-missing",
      "  wirecopy check corpus --baseline known.json --update-baseline",
      "  find corpus -name '*.txt' | wirecopy check --files-from - -f sarif > check.sarif",
      "  wirecopy check --explain truncated"
    },
    sortOptions = false)
final class CheckCommand extends WirecopyCommand {

  @Mixin private PathOptions paths = new PathOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; text is the default. github makes annotations of a workflow's"
              + " output.")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "${COMPLETION-CANDIDATES}; auto, the default: on a terminal, unless NO_COLOR is set.")
  private ExplainCommand.Color color = ExplainCommand.Color.AUTO;

  @Mixin private CheckOptions judging = new CheckOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that stand in FILE are known: they are not shown and do not fail.")
  private @Nullable Path baseline;

  @Option(
      names = "--update-baseline",
      description = "Write all findings into the baseline, and fail for none.")
  private boolean update;

  @Option(names = "--list-rules", description = "List the rules, and do nothing else.")
  private boolean listRules;

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      split = ",",
      description =
          "Tell all about a rule: what it reports and why, an example, how to mend and how to"
              + " silence it; all for every rule.")
  private List<String> explain = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private WorkOptions work = new WorkOptions();

  CheckCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    if (listRules || !explain.isEmpty()) {
      return tell();
    }
    paths.check(streams, "nothing to check");
    List<String> named = paths.named();
    Settings settings =
        judging.settings(named.isEmpty() || named.contains("-") ? "" : named.get(0));
    Path known = baseline == null ? judging.baseline().orElse(null) : baseline;
    if (update && known == null) {
      throw usage("--update-baseline needs a file: add --baseline FILE");
    }
    if (update) {
      paths.inputs().forbid(known);
    }
    Baseline before = known == null || update ? Baseline.none() : read(known);
    PathReader reader = new PathReader(input.reader(), streams.in(), this::isOwn);
    CheckRun run;
    CorpusFindings found;
    try (RunReport report =
        RunReport.ofProgress(streams, false, "checking", reader, paths.named())) {
      run = new CheckRun(new Cleaner()::clean, settings, input.asOf(), work.pace(), report);
      found = run.run(paths.reading(reader, input));
      report.tellUnread();
    }
    try (found) {
      if (update && known != null) {
        before = Baseline.of(known, found);
        String text = before.text();
        new WholeFile(known).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      }
      Verdict verdict = Verdict.of(found, before, settings.rates());
      show(verdict);
      return exitCode(run, verdict).code();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ExitCode exitCode(CheckRun run, Verdict verdict) {
    if (run.hasDefects()) {
      return ExitCode.DEFECT;
    }
    return verdict.fails() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private Integer tell() throws IOException {
    RuleSheet sheet = new RuleSheet(streams.out());
    if (!explain.contains(Settings.ALL)) {
      explain.forEach(judging::require);
    }
    for (Rule rule : StandardRules.RULES) {
      if (listRules) {
        sheet.brief(rule);
      } else if (explain.contains(rule.name()) || explain.contains(Settings.ALL)) {
        sheet.full(rule);
      }
    }
    streams.out().flush();
    return ExitCode.OK.code();
  }

  private Baseline read(Path file) throws IOException {
    try {
      return Baseline.read(file);
    } catch (NoSuchFileException e) {
      throw usage(file + ": no such file; --update-baseline writes it");
    } catch (IOException e) {
      throw usage(file + ": " + e.getMessage() + "; --update-baseline writes it anew");
    }
  }

  private boolean isOwn(Path file) {
    return baseline != null && file.equals(baseline.toAbsolutePath().normalize());
  }

  private void show(Verdict verdict) throws IOException {
    boolean colour = color.isOn(streams);
    format.write(verdict, new CheckFormat.Look(Version.number(), colour), streams.out());
    if (format != CheckFormat.TEXT && format != CheckFormat.GITHUB && streams.errIsTerminal()) {
      Messages.print(streams.err(), FindingText.tally(verdict));
    }
  }
}
