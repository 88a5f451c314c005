package org.wirecopy.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.wirecopy.Machine;

/**
 * How fast the command cleans text, HTML and WARC on one core and on two, and what memory it takes
 * as the corpus grows ten times; and how long {@code check} takes beside {@code clean}: {@code mvn
 * -Pbenchmark package exec:exec@batch -DskipTests}. Linux only, for one core and for the memory.
 */
public final class BatchBenchmark {

  private static final int PAGES = 400;
  private static final int GROWTH = 10;
  private static final int CHECKED_PAGES = 100_000;

  private final Path launcher;
  private final Path folder;

  private BatchBenchmark(Path launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
  }

  /**
   * Prints a line for each kind of corpus, size and number of cores.
   *
   * @param args the launcher, and a folder to work in
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    BatchBenchmark benchmark = new BatchBenchmark(Path.of(args[0]), Path.of(args[1]));
    for (String kind : List.of("text", "html", "warc.gz")) {
      for (int pages : new int[] {PAGES, PAGES * GROWTH}) {
        Path input = benchmark.generate(kind, pages);
        benchmark.measure(kind, pages, input, 1);
        benchmark.measure(kind, pages, input, 2);
      }
    }
    benchmark.compareCheck();
  }

  private void compareCheck() throws IOException, InterruptedException {
    Path input = generate("text", CHECKED_PAGES);
    double clean = seconds("clean", input.toString(), "-q", "-f", "jsonl");
    double check = seconds("check", input.toString(), "-f", "jsonl");
    System.out.printf(
        Locale.ROOT,
        "text     %d pages: clean %.1f s, check %.1f s: %.2f times%n",
        CHECKED_PAGES,
        clean,
        check,
        check / clean);
  }

  private double seconds(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    long begun = System.nanoTime();
    start(command, ProcessBuilder.Redirect.DISCARD).waitFor();
    return (System.nanoTime() - begun) / 1e9;
  }

  private Path generate(String kind, int pages) throws IOException {
    Path input = folder.resolve(kind + "-" + pages);
    InventedCorpus corpus = new InventedCorpus(1);
    Files.createDirectories(folder);
    if (kind.startsWith("warc")) {
      corpus.writeWarc(input, pages * 46_000L, true);
    } else if (!Files.exists(input)) {
      corpus.writeFolder(input, pages, kind.equals("html"));
    }
    return input;
  }

  private void measure(String kind, int pages, Path input, int jobs)
      throws IOException, InterruptedException {
    Path summary = folder.resolve("summary.json");
    List<String> command =
        List.of(
            launcher.toString(),
            "clean",
            input.toString(),
            "-q",
            "-j",
            "" + jobs,
            "-o",
            folder.resolve("out.jsonl").toString(),
            "--summary",
            summary.toString());
    Process process =
        start(jobs == 1 ? Machine.onOneCore(command) : command, ProcessBuilder.Redirect.INHERIT);
    long memory = 0;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, Machine.peakMemory(process.pid()));
    }
    System.out.printf(
        Locale.ROOT,
        "%-8s %6d pages, -j %d: %s, peak memory %d MB%n",
        kind,
        pages,
        jobs,
        Files.readString(summary).replaceAll(".*\"megabytes", "\"megabytes").strip(),
        memory >> 10);
  }

  private static Process start(List<String> command, ProcessBuilder.Redirect output)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO().redirectOutput(output);
    builder.environment().put("WIRECOPY_JAVA_OPTS", "-Xmx512m");
    return builder.start();
  }
}
