package org.wirecopy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.JsonFields;
import org.wirecopy.read.Location;
import org.wirecopy.read.Source;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.OutputFormat;
import org.wirecopy.write.Piece;

/** All planted faults are found, and nothing else: not beside them, and not in clean samples. */
class PlantedFaultsTest {

  private static final Path FAULTS = Faults.FOLDER.resolve("faults");

  @Test
  void findsEachPlantedFaultAndNothingElse() throws IOException {
    assertEquals(
        String.join("\n", planted()),
        Faults.in(FAULTS).stream()
            .map(PlantedFaultsTest::line)
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  @Test
  void plantsTwoFaultsOfEachRuleAtLeast() throws IOException {
    Map<String, Long> counts =
        planted().stream()
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (String rule : StandardRules.names()) {
      assertTrue(counts.getOrDefault(rule, 0L) >= 2, rule);
    }
    assertTrue(planted().size() >= 40);
  }

  @Test
  void findsTheSameInTheSameOrderHoweverManyThreadsWork() throws IOException {
    assertEquals(Faults.in(FAULTS, Settings.STANDARD, 1), Faults.in(FAULTS, Settings.STANDARD, 4));
  }

  @Test
  void findsNothingInSamplesThatHoldAnArticle() throws IOException {
    int samples = 0;
    for (Path dump : articles()) {
      assertEquals(List.of(), Faults.in(dump), dump.toString());
      samples++;
    }
    assertTrue(samples >= 12, samples + " samples");
  }

  @Test
  void findsNothingInWhatBecomesOfThem(@TempDir Path folder) throws IOException {
    try (ArticleWriter<Piece> files = OutputFormat.FILES.toFolder(folder)) {
      for (Path dump : articles()) {
        Cleaned cleaned = clean(dump);
        files.write(files.render(cleaned));
        Path lines = folder.resolve(cleaned.id() + ".jsonl");
        try (ArticleWriter<Piece> records =
            OutputFormat.JSONL.toStream(Files.newBufferedWriter(lines))) {
          records.write(records.render(cleaned));
        }
        assertEquals(List.of(), Faults.in(lines), dump.toString());
        Files.delete(lines);
      }
    }
    assertEquals(List.of(), Faults.in(folder));
  }

  private static List<String> planted() throws IOException {
    return Files.readAllLines(Faults.FOLDER.resolve("faults.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .toList();
  }

  private static String line(Finding finding) {
    String path = FAULTS.relativize(Path.of(finding.path())).toString().replace('\\', '/');
    return path + '\t' + finding.line() + '\t' + finding.rule();
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files =
        Files.find(
            Path.of("samples"),
            2,
            (file, attributes) ->
                file.getFileName().toString().startsWith("dump.")
                    && !file.getParent().endsWith("html-two-articles"))) { // which is a fault
      List<Path> articles = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String expected = Files.readString(file.resolveSibling("expected.json"));
        if (expected.contains("\"status\" : \"article\"")) {
          articles.add(file);
        }
      }
      return articles;
    }
  }

  private static Cleaned clean(Path dump) throws IOException {
    List<Cleaned> cleaned = new ArrayList<>();
    String name = dump.getParent().getFileName().toString();
    new DumpReader(Optional.empty(), JsonFields.STANDARD)
        .read(
            new Source(dump.toString(), name, () -> Files.newInputStream(dump)),
            new DumpSink() {
              @Override
              public void dump(Location where, Dump read) {
                cleaned.add(new Cleaner().clean(read));
              }

              @Override
              public void problem(Location where, String id, String message) {
                throw new AssertionError(message);
              }

              @Override
              public void warning(Location where, String message) {}
            });
    return cleaned.get(0);
  }
}
