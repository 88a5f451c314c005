package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.BatchRun;
import org.wirecopy.corpus.DuplicateSearch;
import org.wirecopy.corpus.Journal;
import org.wirecopy.corpus.Pace;
import org.wirecopy.corpus.SiteLearning;
import org.wirecopy.corpus.Summary;
import org.wirecopy.corpus.Tally;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.duplicate.Duplicates;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.PathReader;
import org.wirecopy.read.ReadMeter;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.Piece;
import org.wirecopy.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirecopy clean}: from dumps to articles. */
@Command(
    name = "clean",
    description =
        "Cleans dumps: headline, dateline and body of each come out, and nothing else of it.",
    sortOptions = false)
final class CleanCommand extends WirecopyCommand {

  /** Options that change nothing in what is written. */
  private static final Set<String> PRIVATE =
      Set.of("--resume", "--jobs", "--quiet", "--summary", "--stacktrace");

  @Mixin private PathOptions paths = new PathOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ChainOptions chain = new ChainOptions();

  @Option(
      names = "--learn",
      description =
          "Learn from all pages first what their sites repeat, and remove it; reads them twice.")
  private boolean learn;

  @Option(
      names = "--duplicates",
      paramLabel = "WHAT",
      description =
          "Compare all articles first, and report or skip those that tell the same story as one"
              + " that was published earlier (then by id): ${COMPLETION-CANDIDATES}. Cleans the"
              + " input twice.")
  private @Nullable DuplicatePolicy duplicates;

  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Write what became of the dumps, and how fast, as a JSON object.")
  private @Nullable Path summary;

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages about single dumps, no progress; the exit code tells.")
  private boolean quiet;

  CleanCommand(Streams streams) {
    super(streams);
  }

  /** The command as picocli would fill it in from these options. */
  CleanCommand(
      Streams streams,
      List<String> named,
      InputOptions input,
      OutputOptions output,
      boolean quiet) {
    super(streams);
    paths = new PathOptions(named);
    this.input = input;
    this.output = output;
    this.quiet = quiet;
  }

  @Override
  public Integer call() throws IOException {
    Pace pace = work.pace();
    output.check(summary);
    paths.check(streams, "nothing to clean");
    if (learn && chain.knowSites()) {
      throw usage(
          "--learn and --sites do not go together; 'wirecopy learn --merge' puts files together");
    }
    if ((learn || duplicates != null) && paths.readsStandardInput()) {
      throw usage(
          (learn ? "--learn" : "--duplicates")
              + " reads its input twice, which standard input cannot be; name files");
    }
    if (output.files().areNone()) {
      return clean(Optional.empty(), pace).code();
    }
    Inputs inputs = paths.inputs();
    inputs.add(chain.model());
    inputs.add(chain.sites());
    output.forbid(inputs, paths.named());
    if (summary != null && !OutputOptions.isStandardOutput(summary)) {
      new WholeFile(summary).requireWritable();
    }
    try (OutputFiles claimed = output.files()) {
      claimed.claim();
      Optional<Journal> journal = output.journal(fingerprint());
      PathReader again = reader();
      Optional<Journal.Ended> ended = ended(journal, again);
      if (ended.isPresent()) {
        return tell(ended.get(), again.meter()).code();
      }
      try (Farewell farewell = new Farewell(streams, !quiet && takesNotes(journal))) {
        farewell.prepare();
        return clean(journal, pace).code();
      }
    }
  }

  private static boolean takesNotes(Optional<Journal> journal) {
    return journal.isPresent() && journal.get().takesNotes();
  }

  /** How the last run ended, where there is nothing left for this one to do. */
  private Optional<Journal.Ended> ended(Optional<Journal> journal, PathReader again)
      throws IOException {
    if (!output.resumes() || journal.isEmpty() || journal.get().goesOn()) {
      return Optional.empty();
    }
    if (!paths.readsStandardInput()) {
      try (ArticleWriter<Piece> written = output.writtenBefore()) {
        Optional<Journal.Ended> ended =
            journal.get().ended(paths.reading(again, input), written::isWritten);
        if (ended.isPresent()) {
          return ended;
        }
      }
    }
    journal.get().forget();
    tell("--resume: no run was broken off here; this one begins anew");
    return Optional.empty();
  }

  private void tell(String message) {
    if (!quiet) {
      Messages.print(streams.err(), message);
    }
  }

  private ExitCode tell(Journal.Ended ended, ReadMeter meter) throws IOException {
    tell("--resume: the run had come to its end, with the same input; nothing is left to do");
    summarize(new Summary(ended.tally(), meter, ended.millis() / 1e3));
    return exitCode(ended.defects(), ended.tally());
  }

  private ExitCode clean(Optional<Journal> journal, Pace pace) throws IOException {
    LearnedSites sites = learn ? learned(pace) : chain.learnedSites();
    Cleaner cleaner = chain.cleaner(sites);
    SiteWatch watch = chain.knowSites() ? new SiteWatch(new Cleaning(cleaner), sites) : null;
    Duplicates found = duplicates == null ? Duplicates.NONE : duplicates(cleaner, pace);
    PathReader reader = reader();
    BatchRun<Piece> run;
    Tally tally;
    try (ArticleWriter<Piece> writer = output.writer(streams);
        RunReport report = new RunReport(streams, quiet, "cleaning", reader, paths.named())) {
      run =
          new BatchRun<>(
              watch == null ? new Cleaning(cleaner) : watch,
              writer,
              output.removals(streams),
              journal,
              found,
              duplicates == DuplicatePolicy.SKIP,
              pace,
              report);
      tally = run.run(output.guarded(paths.reading(reader, input)));
      report.tellUnread();
    }
    if (watch != null && !watch.hasMet() && tally.articles() > 0) {
      tell("--sites: no page is of a site that " + chain.sites() + " knows repeated lines of");
    }
    summarize(new Summary(tally, reader.meter(), run.millis() / 1e3));
    return exitCode(run.hasDefects(), tally);
  }

  /** What is done to each dump. No lambda: linking the first of a run takes longer than a page. */
  private record Cleaning(Cleaner cleaner) implements Function<Dump, Cleaned> {

    @Override
    public Cleaned apply(Dump dump) {
      return cleaner.clean(dump);
    }
  }

  private PathReader reader() {
    return new PathReader(input.reader(), streams.in(), output.files().own());
  }

  /** What the pages' sites repeat. What goes wrong with a page is told when it is cleaned. */
  private LearnedSites learned(Pace pace) throws IOException {
    PathReader reader = reader();
    try (RunReport report =
            RunReport.ofProgress(streams, quiet, "learning", reader, paths.named());
        SiteLearning learning = new SiteLearning(Cleaner::normalize, pace, report)) {
      learning.learn(paths.reading(reader, input));
      return learning.sites();
    }
  }

  private Duplicates duplicates(Cleaner cleaner, Pace pace) throws IOException {
    PathReader reader = reader();
    try (RunReport report =
        RunReport.ofProgress(streams, quiet, "comparing", reader, paths.named())) {
      return new DuplicateSearch(new Cleaning(cleaner), pace, report)
          .search(paths.reading(reader, input));
    }
  }

  private void summarize(Summary made) throws IOException {
    if (OutputOptions.isStandardOutput(summary)) {
      streams.out().write(made.json());
    } else if (summary != null) {
      made.write(summary);
    }
    boolean isWatched = !output.isToStandardOutput() || streams.errIsTerminal();
    if (!quiet && isWatched && made.tally().dumps() > 1) {
      Messages.print(streams.err(), made.text());
    }
  }

  private static ExitCode exitCode(boolean hasDefects, Tally tally) {
    if (hasDefects) {
      return ExitCode.DEFECT;
    }
    return tally.errors() + tally.notArticles() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  /** What becomes of duplicates. */
  enum DuplicatePolicy {
    /** Written, with {@code duplicate_of} in JSON and a message. */
    REPORT,
    /** Not written. */
    SKIP;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All that decides what is written. */
  private String fingerprint() throws IOException {
    return TypedOptions.of(spec(), PRIVATE) + ' ' + paths.named() + chain.stamp();
  }
}
