package org.wirecopy.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wirecopy.document.Dump;
import org.wirecopy.model.LineModel;

/**
 * How fast the whole chain cleans on one core, beside the same machine running one pattern of four
 * words over each line: {@code mvn -Pbenchmark verify}. The ratio says more than the speed, which
 * is the machine's.
 */
public final class ChainBenchmark {

  private static final Pattern FOUR_WORDS =
      Pattern.compile("(?i)subscribe|newsletter|cookie|copyright");

  private static final int ROUNDS = 7;

  private ChainBenchmark() {}

  /**
   * Prints a line for each round.
   *
   * @param args folder whose files named {@code dump.txt} are cleaned, over and over
   */
  public static void main(String[] args) throws IOException {
    try (InputStream model = LineModel.class.getResourceAsStream("line.model")) {
      System.out.printf(Locale.ROOT, "line model: %.2f MB", model.readAllBytes().length / 1e6);
    }
    long start = System.nanoTime();
    LineModel.standard();
    System.out.printf(
        Locale.ROOT, ", read in %.1f ms by a cold machine%n", (System.nanoTime() - start) / 1e6);
    List<Dump> dumps = dumps(Path.of(args[0]));
    double megabytes =
        dumps.stream().mapToLong(d -> d.content().getBytes(StandardCharsets.UTF_8).length).sum()
            / 1e6;
    Cleaner chain = new Cleaner();
    Cleaner rules = new Cleaner(StandardChain.RULES);
    int repeats = (int) Math.ceil(4 / megabytes);
    for (int round = 0; round < ROUNDS; round++) {
      double whole = seconds(repeats, dumps, dump -> chain.clean(dump).removals().size());
      double byRule = seconds(repeats, dumps, dump -> rules.filter(dump).lines().size());
      double pattern = seconds(repeats, dumps, ChainBenchmark::matches);
      System.out.printf(
          Locale.ROOT,
          "chain %.1f MB/s, its rules %.1f MB/s, one pattern %.1f MB/s; pattern : chain %.1f%n",
          repeats * megabytes / whole,
          repeats * megabytes / byRule,
          repeats * megabytes / pattern,
          whole / pattern);
    }
  }

  private interface Work {
    int on(Dump dump);
  }

  private static double seconds(int repeats, List<Dump> dumps, Work work) {
    long start = System.nanoTime();
    int sum = 0;
    for (int i = 0; i < repeats; i++) {
      for (Dump dump : dumps) {
        sum += work.on(dump);
      }
    }
    if (sum == Integer.MIN_VALUE) {
      System.out.println(); // never; but the work has to be done for the sum
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static int matches(Dump dump) {
    int matches = 0;
    for (String line : dump.content().split("\n", -1)) {
      matches += FOUR_WORDS.matcher(line).find() ? 1 : 0;
    }
    return matches;
  }

  private static List<Dump> dumps(Path folder) throws IOException {
    List<Dump> dumps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.endsWith("dump.txt")).sorted().toList()) {
        dumps.add(Dump.ofText(file.toString(), null, read(file)));
      }
    }
    return dumps;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
