package org.wirecopy.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.wirecopy.corpus.InventedCorpus;

/**
 * How fast the job cleans archives, beside the command line with the same archives on the same
 * cores; start-up is left out of both: {@code mvn -Pbenchmark verify}. Linux only, for one core.
 */
public final class SparkBenchmark {

  private static final int ARCHIVES = 4;
  private static final int PAGES = 750;

  /** Other work on the machine slows now one and now the other. */
  private static final int ROUNDS = 3;

  private final Path launcher;
  private final Path folder;

  private SparkBenchmark(Path launcher, Path folder) {
    this.launcher = launcher.toAbsolutePath();
    this.folder = folder;
  }

  /**
   * Prints a line for one core and one for two.
   *
   * @param args the launcher, and a folder to work in
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    SparkBenchmark benchmark = new SparkBenchmark(Path.of(args[0]), Path.of(args[1]));
    benchmark.generate();
    for (int cores = 1; cores <= 2; cores++) {
      List<Double> command = new ArrayList<>();
      List<Double> spark = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        command.add(benchmark.commandLine(cores));
        spark.add(benchmark.spark(cores));
      }
      System.out.printf(
          Locale.ROOT,
          "%d archives, %d pages, %d core%s: command line %.1f pages/s, Spark %.1f pages/s: %.2f"
              + " of it (medians of %d)%n",
          ARCHIVES,
          ARCHIVES * PAGES,
          cores,
          cores == 1 ? "" : "s",
          median(command),
          median(spark),
          median(spark) / median(command),
          ROUNDS);
    }
  }

  private static double median(List<Double> rates) {
    List<Double> sorted = new ArrayList<>(rates);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private void generate() throws IOException {
    InventedCorpus corpus = new InventedCorpus(1);
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < ARCHIVES; i++) {
      corpus.writeWarc(folder.resolve("in/crawl-" + i + ".warc.gz"), i * PAGES, PAGES);
    }
  }

  private double commandLine(int cores) throws IOException, InterruptedException {
    run(
        cores,
        launcher
            + " clean in/*.warc.gz -q -j "
            + cores
            + " -o out.jsonl --removed removed.jsonl --summary summary.json");
    return rate("summary.json");
  }

  private double spark(int cores) throws IOException, InterruptedException {
    run(
        cores,
        "rm -rf out removed; "
            + SparkSubmit.command(
                "", "local[" + cores + "]", CleanJob.class, "-f jsonl in out --removed removed"));
    return rate("out/_summary.json");
  }

  private void run(int cores, String command) throws IOException, InterruptedException {
    boolean pins = cores == 1 && Files.isExecutable(Path.of("/usr/bin/taskset"));
    List<String> words = new ArrayList<>(pins ? List.of("taskset", "-c", "0") : List.of());
    words.addAll(List.of("/bin/sh", "-c", command));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(folder.resolve("messages").toFile());
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException(command + ": " + Files.readString(folder.resolve("messages")));
    }
  }

  private double rate(String summary) throws IOException {
    String json = Files.readString(folder.resolve(summary));
    return Double.parseDouble(json.replaceFirst("(?s).*\"pages_per_second\":([0-9.]+).*", "$1"));
  }
}
