package org.wirecopy.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.Tally;

/** Writes an output part after part, each a job of Spark's. */
final class PartRuns {

  /** While the last tasks of a part run, cores that would wait begin the next one. */
  private static final int AT_A_TIME = 2;

  private final SparkSession spark;
  private final Pages pages;
  private final CleanWork work;
  private final PageTable table;
  private final PartNotes notes;
  private final String command;
  private final Path output;
  private final @Nullable Path removals;

  /**
   * @param command what decides what is written
   * @param removals where the lines go that were removed; null for nowhere
   */
  PartRuns(
      SparkSession spark,
      Pages pages,
      CleanWork work,
      PageTable table,
      PartNotes notes,
      String command,
      Path output,
      @Nullable Path removals) {
    this.spark = spark;
    this.pages = pages;
    this.work = work;
    this.table = table;
    this.notes = notes;
    this.command = command;
    this.output = output;
    this.removals = removals;
  }

  /**
   * Writes a part for each list of files.
   *
   * @param first the number of the first part
   * @return what became of the pages of each
   */
  List<Tally> run(List<List<InputFile>> parts, int first) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<Tally>> jobs = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        List<InputFile> files = parts.get(i);
        int number = first + i;
        jobs.add(executor.submit(() -> run(number, files)));
      }
      List<Tally> tallies = new ArrayList<>();
      for (Future<Tally> job : jobs) {
        tallies.add(job.get());
      }
      return tallies;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw cause instanceof WrongInputException wrong
          ? wrong
          : new JobFailure(cause == null ? e : cause, "mend that and run it again with --resume");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobFailure(e, "run it again with --resume");
    } finally {
      executor.shutdownNow();
    }
  }

  private Tally run(int number, List<InputFile> files) throws IOException {
    spark.sparkContext().setJobDescription("part " + number + ", " + files.size() + " files");
    CleanCounts counts = new CleanCounts(spark.sparkContext());
    JavaRDD<Row> rows =
        pages
            .work(files, work)
            .map(
                page -> {
                  counts.add(page);
                  return page.row();
                });
    Dataset<Row> written = spark.createDataFrame(rows, table.columns());
    if (removals != null) {
      written.persist(StorageLevel.DISK_ONLY()); // two tables of one cleaning
    }
    table.writePages(written, PartNotes.folder(output, number).toString());
    if (removals != null) {
      table.writeRemovals(written, PartNotes.folder(removals, number).toString());
      written.unpersist();
    }
    Tally tally = counts.tally();
    notes.write(Part.of(number, command, files, tally));
    return tally;
  }
}
