package org.wirecopy.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.wirecopy.Machine;
import org.wirecopy.Median;
import org.wirecopy.document.Dump;

/**
 * How fast one core cleans, beside what the same core takes for one pattern of four words a line,
 * for parsing HTML alone, and for counting lines: {@code mvn -Pbenchmark package
 * exec:exec@throughput -DskipTests}. The ratios say more than the speeds, which are the machine's.
 */
public final class ThroughputBenchmark {

  /** Of the file for the whole process, so that its start is a small part of the time. */
  private static final double MEGABYTES = 10;

  private static final int ROUNDS = 3;

  private final Path launcher;
  private final Path folder;
  private final String paths;

  private ThroughputBenchmark(Path launcher, Path folder, String paths) {
    this.launcher = launcher;
    this.folder = folder;
    this.paths = paths;
  }

  /**
   * Prints a line for each way to go over the dumps.
   *
   * @param args the launcher; a folder to work in; files and folders of dumps, as in a class path
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    new ThroughputBenchmark(Path.of(args[0]), Path.of(args[1]), args[2]).run();
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    List<Dump> text = DumpFiles.read(paths, Dump.Form.TEXT);
    List<Dump> html = DumpFiles.read(paths, Dump.Form.HTML);
    System.out.println(Machine.description());
    describe("text", text);
    describe("HTML", html);
    System.out.printf(
        "%n%-36s %8s %9s %13s %12s%n",
        "one core", "MB/s", "dumps/s", "kB allocated", "peer's time");
    if (!text.isEmpty()) {
      double peer = measure("one pattern a line, text", "patternOnText", text, 0);
      measure("rules of the chain, text", "rulesOnText", text, peer);
      measure("chain, text", "chainOnText", text, peer);
    }
    if (!html.isEmpty()) {
      double peer = measure("Jsoup.parse, HTML", "parserOnHtml", html, 0);
      measure("chain, HTML", "chainOnHtml", html, peer);
    }
    if (!text.isEmpty()) {
      measureCommands(text);
    }
  }

  private static void describe(String form, List<Dump> dumps) {
    if (!dumps.isEmpty()) {
      double kilobytes = DumpFiles.megabytes(dumps) * 1000 / dumps.size();
      System.out.printf(
          Locale.ROOT, "%d dumps of %s, %.1f kB each%n", dumps.size(), form, kilobytes);
    }
  }

  /** Seconds for all dumps; {@code peer} is how many its peer takes, 0 for the peer itself. */
  private double measure(String name, String method, List<Dump> dumps, double peer)
      throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(ChainBenchmark.class.getName() + "\\." + method + "$")
                    .param("dumps", paths)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    double seconds = result.getPrimaryResult().getScore();
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    String kilobytes =
        String.format(Locale.ROOT, "%.0f", allocated.getScore() / 1000 / dumps.size());
    print(name, DumpFiles.megabytes(dumps), dumps.size(), seconds, kilobytes, peer);
    return seconds;
  }

  private static void print(
      String name, double megabytes, int dumps, double seconds, String kilobytes, double peer) {
    System.out.printf(
        Locale.ROOT,
        "%-36s %8.1f %9.0f %13s %12.2f%n",
        name,
        megabytes / seconds,
        dumps / seconds,
        kilobytes,
        peer == 0 ? 1 : seconds / peer);
  }

  private void measureCommands(List<Dump> text) throws IOException, InterruptedException {
    int copies = (int) Math.ceil(MEGABYTES / DumpFiles.megabytes(text));
    Path file = write(text, copies);
    Path out = folder.resolve("out.jsonl");
    double megabytes = Files.size(file) / 1e6;
    int dumps = copies * text.size();
    double peer = seconds("wc", "-l", file.toString());
    print("wc -l, JSON Lines of text", megabytes, dumps, peer, "", 0);
    double seconds =
        seconds(
            launcher.toString(), "clean", file.toString(), "-q", "-j", "1", "-o", out.toString());
    print("wirecopy clean, JSON Lines of text", megabytes, dumps, seconds, "", peer);
  }

  private Path write(List<Dump> text, int copies) throws IOException {
    Path file = Files.createDirectories(folder).resolve("text.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(file);
        JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.setRootValueSeparator(null);
      for (int copy = 0; copy < copies; copy++) {
        for (Dump dump : text) {
          json.writeStartObject();
          json.writeStringField("id", copy + "-" + dump.id());
          json.writeStringField("text", dump.content());
          json.writeEndObject();
          json.writeRaw('\n');
        }
      }
    }
    return file;
  }

  /** Median time of the command from start to end. */
  private static double seconds(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(Machine.onOneCore(List.of(command)));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("WIRECOPY_NO_CACHE", "1"); // an archive would be made meanwhile
    List<Double> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      int code = builder.start().waitFor();
      all.add((System.nanoTime() - start) / 1e9);
      if (code > 1) { // 1 tells of dumps that hold no article
        throw new IllegalStateException(command[0] + " ends with code " + code);
      }
    }
    return Median.of(all);
  }
}
