package org.wirecopy.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/** The chain and its peers in one thread; an operation is one pass over all dumps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 2)
public class ChainBenchmark {

  private static final Pattern FOUR_WORDS =
      Pattern.compile("(?i)subscribe|newsletter|cookie|copyright");

  /** Files and folders, as in a class path. */
  @Param("samples")
  public String dumps = "";

  private final Cleaner chain = new Cleaner();
  private final Cleaner rules = new Cleaner(StandardChain.RULES);
  private List<Dump> text = List.of();
  private List<Dump> html = List.of();

  @Setup
  public void readDumps() throws IOException {
    text = DumpFiles.read(dumps, Dump.Form.TEXT);
    html = DumpFiles.read(dumps, Dump.Form.HTML);
  }

  /** What any filter would cost that looks for a few words in each line. */
  @Benchmark
  public int patternOnText() {
    int found = 0;
    for (Dump dump : text) {
      for (String line : dump.content().split("\n", -1)) {
        found += FOUR_WORDS.matcher(line).find() ? 1 : 0;
      }
    }
    return found;
  }

  @Benchmark
  public int rulesOnText() {
    int removed = 0;
    for (Dump dump : text) {
      removed += rules.filter(dump).removals().size();
    }
    return removed;
  }

  @Benchmark
  public int chainOnText() {
    int removed = 0;
    for (Dump dump : text) {
      removed += chain.clean(dump).removals().size();
    }
    return removed;
  }

  @Benchmark
  public int parserOnHtml() {
    int nodes = 0;
    for (Dump dump : html) {
      nodes += Jsoup.parse(dump.content()).childNodeSize();
    }
    return nodes;
  }

  @Benchmark
  public int chainOnHtml() {
    int removed = 0;
    for (Dump dump : html) {
      removed += chain.clean(dump).removals().size();
    }
    return removed;
  }
}
