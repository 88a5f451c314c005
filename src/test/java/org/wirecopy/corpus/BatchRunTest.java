package org.wirecopy.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Seeded;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.LinesFile;
import org.wirecopy.write.OutputFormat;
import org.wirecopy.write.Piece;

@Timeout(300)
class BatchRunTest {

  private static final int DUMPS = 3000;

  @TempDir private Path folder;

  private final List<String> messages = new ArrayList<>();

  /** Stands for a process that is killed. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static Cleaned clean(Dump dump) {
    if (dump.content().equals("defect")) {
      throw new IllegalStateException("as if");
    }
    return new Cleaned(
        dump.id(), null, Status.NOT_ARTICLE, null, List.of(), List.of(), null, dump.content());
  }

  private static void read(DumpSink sink) throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < DUMPS; i++) {
      Location where = new Location("in", i + 1);
      if (i % 70 == 3) {
        sink.problem(where, "in:" + i, "is broken (here); mend it");
      } else {
        String id = "page " + random.nextInt(DUMPS / 2); // some are twice there
        sink.dump(where, Dump.ofText(id, null, i % 500 == 7 ? "defect" : "text " + i));
      }
    }
  }

  /** A run whose process is killed after some dumps. */
  private Tally run(Path output, OptionalLong split, int threads, boolean resume, int killedAfter)
      throws IOException {
    boolean single = output.toString().contains(".jsonl");
    LinesFile file = new LinesFile(output, split);
    List<LinesFile> files = single ? List.of(file) : List.of();
    Path note = folder.resolve(output.getFileName() + ".note");
    Journal journal = resume ? Journal.resume(note, "x", files) : Journal.begin(note, "x", files);
    BatchReport report =
        new BatchReport() {
          private int done;

          @Override
          public void message(Location where, String message) {
            messages.add(where + ": " + message);
          }

          @Override
          public void done(Tally tally, long position) {
            if (++done == killedAfter) {
              throw new Killed();
            }
          }
        };
    try (ArticleWriter<Piece> writer =
        single ? file.articles() : OutputFormat.FILES.toFolder(output)) {
      return new BatchRun<>(
              BatchRunTest::clean,
              writer,
              Optional.empty(),
              Optional.of(journal.always()),
              new Pace(threads, Duration.ofSeconds(10)),
              report)
          .run(BatchRunTest::read);
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @Seeded
  @CsvSource({
    "all.jsonl, 0",
    "all.jsonl.gz, 0",
    "all.jsonl.zst, 0",
    "all.jsonl, 20000",
    "all.jsonl.gz, 3000",
    "files, 0"
  })
  void endsTheSameHoweverOftenItIsKilled(String name, long size, Random random) throws IOException {
    OptionalLong split = size == 0 ? OptionalLong.empty() : OptionalLong.of(size);
    Path one = folder.resolve("one").resolve(name);
    Tally undisturbed = run(one, split, 1, false, 0);
    Path other = folder.resolve("other").resolve(name);
    boolean resume = false;
    while (true) {
      try {
        Tally tally = run(other, split, 1 + random.nextInt(3), resume, 1 + random.nextInt(1500));
        assertEquals(undisturbed.errorsByReason(), tally.errorsByReason());
        assertEquals(undisturbed.dumps(), tally.dumps());
        assertEquals(undisturbed.bytes(), tally.bytes());
        break;
      } catch (Killed e) {
        resume = true;
      }
    }
    assertEquals(contents(folder.resolve("one")), contents(folder.resolve("other")));
    Optional<Checkpoint> note = Checkpoint.read(folder.resolve(name + ".note"));
    assertEquals(resume, note.isPresent() && note.get().ended());
  }

  @ParameterizedTest
  @CsvSource({"all.jsonl", "all.jsonl.gz", "files"})
  void writesTheSameWithAnyNumberOfThreads(String name) throws IOException {
    for (int threads = 1; threads <= 4; threads++) {
      run(folder.resolve("" + threads).resolve(name), OptionalLong.empty(), threads, false, 0);
      assertEquals(contents(folder.resolve("1")), contents(folder.resolve("" + threads)));
    }
  }

  @Test
  void saysWhatBecameOfEachDump() throws IOException {
    Path output = folder.resolve("all.jsonl.gz");
    Tally tally = run(output, OptionalLong.empty(), 2, false, 0);
    assertEquals(DUMPS, tally.dumps());
    assertEquals(
        Map.of("is broken", 43L, "cannot be cleaned for a defect in wirecopy", 6L),
        tally.errorsByReason());
    assertEquals(DUMPS, messages.size());
    assertEquals("in:4: is broken (here); mend it", messages.get(3));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(output))) {
      assertEquals(DUMPS, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().count());
    }
  }

  @Test
  void doesNotGoOnWithOtherDumps() throws IOException {
    Path output = folder.resolve("all.jsonl");
    assertThrows(Killed.class, () -> run(output, OptionalLong.empty(), 1, false, 2000));
    LinesFile file = new LinesFile(output, OptionalLong.empty());
    Journal journal = Journal.resume(folder.resolve("all.jsonl.note"), "x", List.of(file));
    try (ArticleWriter<Piece> writer = file.articles()) {
      BatchRun<Piece> run =
          new BatchRun<>(
              BatchRunTest::clean,
              writer,
              Optional.empty(),
              Optional.of(journal),
              new Pace(1, Duration.ZERO),
              new Silent());
      assertThrows(
          Journal.ResumeException.class,
          () -> run.run(sink -> sink.dump(new Location("in", 1), Dump.ofText("other", null, ""))));
    }
    assertThrows(
        Journal.ResumeException.class,
        () -> Journal.resume(folder.resolve("all.jsonl.note"), "other", List.of(file)));
  }

  @Test
  void makesLateDumpsErrors() throws IOException {
    Function<Dump, Cleaned> slow =
        dump -> {
          while (dump.id().equals("b")) {
            Thread.onSpinWait();
            if (Thread.currentThread().isInterrupted()) {
              throw new CancellationException("enough");
            }
          }
          return clean(dump);
        };
    Path output = folder.resolve("all.jsonl");
    LinesFile file = new LinesFile(output, OptionalLong.empty());
    Journal journal = Journal.begin(folder.resolve("note"), "x", List.of(file));
    try (ArticleWriter<Piece> writer = file.articles()) {
      Tally tally =
          new BatchRun<>(
                  slow,
                  writer,
                  Optional.empty(),
                  Optional.of(journal),
                  new Pace(1, Duration.ofMillis(150)),
                  new Silent())
              .run(
                  sink -> {
                    for (String id : List.of("a", "b", "c")) {
                      sink.dump(new Location(id, 0), Dump.ofText(id, null, "x"));
                    }
                  });
      assertEquals(Map.of("takes longer than 0.150 s", 1L), tally.errorsByReason());
    }
    List<String> lines = Files.readAllLines(output);
    assertTrue(lines.get(1).startsWith("{\"id\":\"b\",\"status\":\"error\""), lines.get(1));
    assertTrue(lines.get(2).startsWith("{\"id\":\"c\",\"status\":\"not-article\""), lines.get(2));
  }

  @Test
  void countsBytesAsUtf8() {
    for (String text : List.of("", "abc", "Brücke", "北京", "😀 end", "Паром ушёл")) {
      assertEquals(text.getBytes(StandardCharsets.UTF_8).length, Utf8Length.of(text), text);
    }
  }

  private static final class Silent implements BatchReport {
    @Override
    public void message(Location where, String message) {}

    @Override
    public void done(Tally tally, long position) {}
  }
}
