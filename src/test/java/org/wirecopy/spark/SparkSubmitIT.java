package org.wirecopy.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.cli.Shell;
import org.wirecopy.corpus.InventedCorpus;

/** The jar that was built, on Spark's class path; {@code mvn -Plong verify} has larger archives. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Hadoop needs helpers there")
class SparkSubmitIT {

  private static final int ARCHIVES = 5;

  private static final int PAGES = Boolean.getBoolean("wirecopy.long") ? 1000 : 4;

  /** Libraries of the command line, which jobs do not load. */
  private static final Set<String> OUTSIDE = Set.of("org/jline/", "me/tongfei/");

  @TempDir private Path folder;

  private Path in = Path.of("");

  @BeforeEach
  void write() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    InventedCorpus corpus = new InventedCorpus(5);
    for (int i = 0; i < ARCHIVES; i++) {
      corpus.writeWarc(in.resolve("crawl-" + i + ".warc.gz"), i * PAGES, PAGES);
    }
  }

  private Shell.Result run(String command) {
    return Shell.in(folder).run(command);
  }

  private List<String> lines(String path) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve(path))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(".txt") || file.toString().endsWith(".jsonl")) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines.stream().sorted().toList();
  }

  @Test
  @EnabledIfSystemProperty(named = "wirecopy.long", matches = "true")
  void writesWhatTheCommandLineWrites() throws IOException {
    Shell.Result result =
        run(SparkSubmit.command("", "local[2]", CleanJob.class, "-f jsonl in out"));
    assertEquals(0, result.code(), result.err());
    assertEquals(0, run("$wirecopy clean -q in -o cli.jsonl").code());
    List<String> written = lines("out");
    assertEquals(ARCHIVES * PAGES, written.size());
    assertEquals(lines("cli.jsonl"), written);
    assertTrue(
        result.err().contains("wirecopy: " + ARCHIVES * PAGES + " articles, 0 pages without one,"),
        result.err());
  }

  @Test
  void endsWellThoughAnArchiveIsCorrupt() throws IOException {
    byte[] archive = Files.readAllBytes(in.resolve("crawl-3.warc.gz"));
    Arrays.fill(archive, archive.length / 3, archive.length / 2, (byte) 7);
    Files.write(in.resolve("crawl-3.warc.gz"), Arrays.copyOf(archive, archive.length - 100));
    Shell.Result result =
        run(SparkSubmit.command("", "local[2]", CleanJob.class, "-f jsonl in out"));
    assertEquals(0, result.code(), result.err());
    assertEquals(1, run("$wirecopy clean -q in -o cli.jsonl").code());
    assertIterableEquals(lines("cli.jsonl"), Reasons.cutOff(lines("out")));
    long errors =
        lines("out").stream().filter(line -> line.contains("\"status\":\"error\"")).count();
    assertTrue(errors > 0);
    assertTrue(result.err().contains("warning: " + errors + " pages or archives could not be"));
  }

  @Test
  @EnabledIfSystemProperty(named = "wirecopy.long", matches = "true")
  void tellsWrongUsageByItsExitCode() throws IOException {
    Shell.Result result =
        run(SparkSubmit.command("", "local[1]", CleanJob.class, "-f jsonl --formt x in out"));
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains("wirecopy: unknown option: '--formt'"), result.err());
  }

  @Test
  @EnabledIfSystemProperty(named = "wirecopy.long", matches = "true")
  void streamsAnArchiveThatIsLargerThanTheMemory() throws IOException {
    new InventedCorpus(6).writeWarc(in.resolve("large.warc"), 1_000_000_000, false);
    Shell.Result result =
        run(SparkSubmit.command("-Xmx640m", "local[2]", CleanJob.class, "in/large.warc out"));
    assertEquals(0, result.code(), result.err());
    assertTrue(result.err().contains(" 0 errors; "), result.err());
  }

  @Test
  void sharesNoClassWithSpark() throws IOException {
    Set<String> ours = classes(SparkSubmit.JAR);
    ours.removeIf(name -> OUTSIDE.stream().anyMatch(name::startsWith));
    assertTrue(ours.contains("org/wirecopy/shaded/jackson/core/JsonFactory.class"));
    Set<String> theirs = new HashSet<>();
    for (Path jar : SparkSubmit.jars()) {
      theirs.addAll(classes(jar));
    }
    assertTrue(theirs.contains("com/fasterxml/jackson/core/JsonFactory.class"));
    ours.retainAll(theirs);
    assertEquals(Set.of(), ours);
  }

  private static Set<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Set<String> classes = new HashSet<>();
      file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class"))
          .forEach(classes::add);
      return classes;
    }
  }
}
