package org.wirecopy.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.wirecopy.cli.ByteSize;
import org.wirecopy.cli.ChainOptions;
import org.wirecopy.cli.TypedOptions;
import org.wirecopy.corpus.Summary;
import org.wirecopy.corpus.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code spark-submit --class org.wirecopy.spark.CleanJob}: from dumps to tables. */
@Command(
    name = "clean",
    description = {
      "Cleans dumps on Apache Spark as 'wirecopy clean' does: a row for each page, also for one that"
          + " holds no article or cannot be read.",
      "",
      "  spark-submit --class org.wirecopy.spark.CleanJob wirecopy.jar [OPTIONS] IN... OUT"
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all input was read; rows say which pages gave no article",
      " 1:the job could not do its work; --resume goes on with it",
      " 2:wrong usage",
      " 3:a defect in wirecopy itself; please report it"
    })
public final class CleanJob extends SparkCommand {

  /** Options that change nothing in what is written for a file. */
  private static final Set<String> PRIVATE = Set.of("--resume", "--part-size", "--stacktrace");

  private static final long GIGA = 1_000_000_000L;

  /** If not told: enough for a part to keep many cores busy, and little to do again. */
  private static final long PART_SIZE = 64 * GIGA;

  private static final long PART_SIZE_PER_CORE = 2 * GIGA;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "Format of the tables: ${COMPLETION-CANDIDATES}; parquet, if not told.")
  private TableFormat format = TableFormat.PARQUET;

  @Option(
      names = "--partition-by",
      paramLabel = "WHAT",
      description =
          "Put rows into a folder for each ${COMPLETION-CANDIDATES}: the site, or the day of"
              + " publication.")
  private @Nullable Partitioning by;

  @Option(
      names = "--removed",
      paramLabel = "DIR",
      description = "Write the lines that were removed, and why, to a second table.")
  private @Nullable String removed;

  @Option(
      names = "--resume",
      description =
          "Go on with a run that broke off, or with input that has grown: files that are done are"
              + " left out.")
  private boolean resume;

  @Option(
      names = "--part-size",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description =
          "Write a part of the output after so much input; what is finished stays whatever"
              + " happens. 64G if not told, and 2G for each core of a large cluster.")
  private @Nullable Long partSize;

  @Mixin private ChainOptions chain = new ChainOptions();

  /** For {@code spark-submit}. */
  public static void main(String[] args) throws SparkUserAppException {
    submit(new CleanJob(), args);
  }

  @Override
  void run(SparkSession spark) throws IOException {
    long begun = System.nanoTime();
    Broadcast<Recipe> recipe =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(Recipe.read(chain, hadoop(spark)));
    List<InputFile> files = files(spark);
    PartNotes notes = new PartNotes(new Path(out()), hadoop(spark));
    List<Part> finished = finished(notes, hadoop(spark));
    List<InputFile> rest = rest(files, finished);
    PageTable table = new PageTable(format, by, removed != null);
    PartRuns runs =
        new PartRuns(
            spark,
            pages(spark),
            new CleanWork(recipe, table, timeout()),
            table,
            notes,
            command(),
            new Path(out()),
            removed == null ? null : new Path(removed));
    Tally tally = new Tally();
    finished.forEach(part -> tally.addAll(part.tally()));
    runs.run(Shares.parts(rest, partSize(spark)), next(finished)).forEach(tally::addAll);
    Summary summary = new Summary(tally, (System.nanoTime() - begun) / 1e9);
    notes.writeSummary(summary.json());
    print(summary.text());
    if (tally.errors() > 0) {
      print(
          "warning: "
              + tally.errors()
              + " pages or archives could not be read or cleaned; the rows where status is 'error'"
              + " say why");
    }
  }

  /** The parts that an earlier run finished; what it left unfinished is deleted. */
  private List<Part> finished(PartNotes notes, Configuration hadoop) throws IOException {
    if (!resume) {
      for (String table : removed == null ? List.of(out()) : List.of(out(), removed)) {
        Path path = new Path(table);
        if (path.getFileSystem(hadoop).exists(path)) {
          throw new WrongInputException(
              table + ": is there already; go on with it with --resume, or name another folder");
        }
      }
      return List.of();
    }
    List<Part> finished = notes.read();
    for (Part part : finished) {
      if (!part.command().equals(command())) {
        throw new WrongInputException(
            "--resume: the run that broke off had other options or was of another version: "
                + part.command());
      }
    }
    notes.deleteUnfinished(new Path(out()), finished);
    if (removed != null) {
      notes.deleteUnfinished(new Path(removed), finished);
    }
    return finished;
  }

  private String command() {
    return TypedOptions.of(spec(), PRIVATE);
  }

  private static List<InputFile> rest(List<InputFile> files, List<Part> finished) {
    Set<String> done = new HashSet<>();
    finished.forEach(part -> done.addAll(part.files()));
    List<InputFile> rest = new ArrayList<>();
    for (InputFile file : files) {
      if (!done.contains(Part.entry(file))) {
        rest.add(file);
      }
    }
    return rest;
  }

  private static int next(List<Part> finished) {
    return 1 + finished.stream().mapToInt(Part::number).max().orElse(0);
  }

  private long partSize(SparkSession spark) {
    return partSize != null
        ? partSize
        : Math.max(PART_SIZE, PART_SIZE_PER_CORE * spark.sparkContext().defaultParallelism());
  }
}
