package org.wirecopy.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.Machine;
import org.wirecopy.Median;
import org.wirecopy.corpus.InventedCorpus;

/**
 * How fast the job cleans archives, beside the command line with the same archives on the same
 * cores: {@code mvn -Pbenchmark package exec:exec@spark -DskipTests}. What it takes to start is
 * left out of both: the rate is that of the pages which many archives have more than one of them.
 * Linux only, for one core.
 */
public final class SparkBenchmark {

  private static final int ARCHIVES = 8;
  private static final int PAGES = 400;

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
        command.add(rate(benchmark.commandLine(cores, "all"), benchmark.commandLine(cores, "one")));
        spark.add(rate(benchmark.spark(cores, "all"), benchmark.spark(cores, "one")));
      }
      System.out.printf(
          Locale.ROOT,
          "%d pages of HTML in archives, %d core%s, per core: command line %.1f pages/s, Spark %.1f"
              + " pages/s, which is %.2f of it (medians of %d, without start-up)%n",
          ARCHIVES * PAGES,
          cores,
          cores == 1 ? "" : "s",
          Median.of(command) / cores,
          Median.of(spark) / cores,
          Median.of(spark) / Median.of(command),
          ROUNDS);
    }
  }

  private static double rate(double secondsForAll, double secondsForOne) {
    return (ARCHIVES - 1) * PAGES / (secondsForAll - secondsForOne);
  }

  private void generate() throws IOException {
    InventedCorpus corpus = new InventedCorpus(1);
    Files.createDirectories(folder.resolve("one"));
    Files.createDirectories(folder.resolve("all"));
    for (int i = 0; i < ARCHIVES; i++) {
      String name = "crawl-" + i + ".warc.gz";
      corpus.writeWarc(folder.resolve("all").resolve(name), i * PAGES, PAGES);
    }
    Files.copy(
        folder.resolve("all/crawl-0.warc.gz"),
        folder.resolve("one/crawl-0.warc.gz"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private double commandLine(int cores, String in) throws IOException, InterruptedException {
    run(
        cores,
        launcher
            + String.format(
                Locale.ROOT,
                " clean %s/*.warc.gz -q -j %d -o out.jsonl --summary summary.json",
                in,
                cores));
    return seconds("summary.json");
  }

  private double spark(int cores, String in) throws IOException, InterruptedException {
    String master = "local[" + cores + "]";
    run(
        cores,
        "rm -rf out; "
            + SparkSubmit.command("", master, CleanJob.class, "-f jsonl " + in + " out"));
    return seconds("out/_summary.json");
  }

  private void run(int cores, String command) throws IOException, InterruptedException {
    List<String> words = List.of("/bin/sh", "-c", command);
    ProcessBuilder builder =
        new ProcessBuilder(cores == 1 ? Machine.onOneCore(words) : words)
            .directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(folder.resolve("messages").toFile());
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException(command + ": " + Files.readString(folder.resolve("messages")));
    }
  }

  private double seconds(String summary) throws IOException {
    String json = Files.readString(folder.resolve(summary));
    return Double.parseDouble(json.replaceFirst("(?s).*\"seconds\":([0-9.]+).*", "$1"));
  }
}
