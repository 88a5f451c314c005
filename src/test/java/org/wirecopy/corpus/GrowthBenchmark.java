package org.wirecopy.corpus;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.wirecopy.Machine;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;

/**
 * Whether time grows with the input and no faster: for a megabyte in dumps of 10 kB up to 50 MB,
 * also such that nobody would write, and for a thousand dumps in corpora of 1,000 up to 1,000,000:
 * {@code mvn -Pbenchmark package exec:exec@growth -DskipTests}. Times are those of the processor,
 * garbage collection and compilation among them, which other work on the machine disturbs least.
 */
public final class GrowthBenchmark {

  private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000, 50_000_000};

  private static final int[] CORPORA = {1_000, 10_000, 100_000, 1_000_000};

  /** Nanoseconds of work whose time can be told. */
  private static final long LEAST_TIME = 500_000_000;

  private static final int ROUNDS = 3;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Cleaner cleaner = new Cleaner();

  private GrowthBenchmark() {}

  /**
   * Prints a line for each kind of dump, and one for each number of dumps.
   *
   * @param args the launcher
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(Machine.description());
    new GrowthBenchmark().growDumps();
    growCorpora(Path.of(args[0]));
  }

  private void growDumps() {
    Map<String, IntFunction<Dump>> kinds = new LinkedHashMap<>();
    kinds.put("text, pages joined", size -> text(pages(size)));
    kinds.put("text, one line", size -> text(pages(size).replace('\n', ' ')));
    kinds.put("text, short lines", size -> text(shortLines(size)));
    kinds.put("text, equal lines", size -> text("Tweet\n".repeat(size / 6)));
    kinds.put("HTML, pages joined", size -> html(htmlPages(size)));
    kinds.put("HTML, one paragraph", size -> html("<p>" + pages(size).replace('\n', ' ')));
    kinds.values().forEach(kind -> time(kind.apply(SIZES[1]))); // compiles what all need
    System.out.printf("%n%-24s", "ms of a core per MB");
    for (int size : SIZES) {
      System.out.printf("%10s", size < 1_000_000 ? size / 1000 + " kB" : size / 1_000_000 + " MB");
    }
    System.out.println();
    kinds.forEach(
        (name, kind) -> {
          System.out.printf("%-24s", name);
          for (int size : SIZES) {
            System.out.printf(Locale.ROOT, "%10.0f", time(kind.apply(size)) / size);
            System.out.flush();
          }
          System.out.println();
        });
  }

  /** The least of some rounds, in nanoseconds. */
  private double time(Dump dump) {
    double least = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = PROCESS.getProcessCpuTime();
      long taken = 0;
      int times = 0;
      while (taken < LEAST_TIME) {
        cleaner.clean(dump);
        times++;
        taken = PROCESS.getProcessCpuTime() - start;
      }
      least = Math.min(least, (double) taken / times);
      if (taken > LEAST_TIME * ROUNDS) {
        break; // long enough for the first to be a fair one
      }
    }
    return least;
  }

  private static Dump text(String text) {
    return Dump.ofText("", null, text);
  }

  private static Dump html(String html) {
    return Dump.ofHtml("", null, html);
  }

  private static String pages(int size) {
    InventedCorpus corpus = new InventedCorpus(1);
    StringBuilder text = new StringBuilder(size + 10_000);
    while (text.length() < size) {
      text.append(corpus.text());
    }
    return text.substring(0, size);
  }

  private static String htmlPages(int size) {
    InventedCorpus corpus = new InventedCorpus(1);
    StringBuilder html = new StringBuilder(size + 60_000);
    while (html.length() < size + 30_000) {
      html.append(corpus.html());
    }
    int body = html.indexOf("<body>"); // in front of it there is nothing to read
    return html.substring(body, body + size);
  }

  /** A word and a number each, so that none is like another. */
  private static String shortLines(int size) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(size + 20);
    while (text.length() < size) {
      text.append("Harbour ").append(random.nextInt(1 << 20)).append('\n');
    }
    return text.toString();
  }

  private static void growCorpora(Path launcher) throws IOException, InterruptedException {
    System.out.printf(
        "%n%-24s %10s %20s %12s%n", "short dumps", "s of cores", "s per 1,000 dumps", "memory, MB");
    for (int dumps : CORPORA) {
      growCorpus(launcher, dumps);
    }
  }

  private static void growCorpus(Path launcher, int dumps)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            launcher.toString(), "clean", "--from", "jsonl", "-f", "jsonl", "-q", "-j", "1");
    builder.environment().put("WIRECOPY_NO_CACHE", "1"); // an archive would be made meanwhile
    builder.environment().put("WIRECOPY_JAVA_OPTS", "-Xmx512m");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    Thread writer = new Thread(() -> write(dumps, process.getOutputStream()));
    writer.start();
    long memory = 0;
    Duration taken = Duration.ZERO;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      taken = process.info().totalCpuDuration().orElse(taken);
      memory = Math.max(memory, Machine.peakMemory(process.pid()));
    }
    writer.join();
    double seconds = taken.toMillis() / 1e3;
    System.out.printf(
        Locale.ROOT,
        "%-24d %10.1f %20.2f %12d%n",
        dumps,
        seconds,
        seconds / dumps * 1000,
        memory >> 10);
  }

  private static void write(int dumps, OutputStream pipe) {
    InventedCorpus corpus = new InventedCorpus(1);
    try (Writer lines = new BufferedWriter(new OutputStreamWriter(pipe, StandardCharsets.UTF_8))) {
      for (int i = 0; i < dumps; i++) {
        String text = corpus.shortText().replace("\n", "\\n");
        lines.write("{\"id\": \"" + i + "\", \"text\": \"" + text + "\"}\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
