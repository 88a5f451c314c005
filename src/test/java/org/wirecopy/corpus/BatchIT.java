package org.wirecopy.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import org.wirecopy.Seeded;
import org.wirecopy.cli.Shell;

/** Batches as scripts run them; {@code mvn -Plong verify} runs the same with large ones. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "written for a POSIX shell")
class BatchIT {

  private static final boolean LONG = Boolean.getBoolean("wirecopy.long");

  private static final long MEGA = 1_000_000;

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.in(folder);
  }

  private Shell.Result succeed(String command) {
    Shell.Result result = shell.run(command);
    assertTrue(result.code() <= 1, command + ": " + result.err());
    return result;
  }

  /** A number from a summary. */
  private double figure(String summary, String name) throws IOException {
    String json = Files.readString(folder.resolve(summary));
    int start = json.indexOf("\"" + name + "\":") + name.length() + 3;
    int end = start;
    while ("0123456789.".indexOf(json.charAt(end)) >= 0) {
      end++;
    }
    return Double.parseDouble(json.substring(start, end));
  }

  @Test
  void cleansAWarcInLittleMemoryWithAllCores() throws IOException {
    new InventedCorpus(1)
        .writeWarc(folder.resolve("crawl.warc"), LONG ? 1000 * MEGA : 6 * MEGA, false);
    compareCores("crawl.warc", LONG ? "512m" : "128m");
  }

  @Test
  void cleansAFolderInLittleMemoryWithAllCores() throws IOException {
    new InventedCorpus(2).writeFolder(folder.resolve("dumps"), LONG ? 100_000 : 1000, false);
    compareCores("dumps", LONG ? "512m" : "128m");
    succeed("WIRECOPY_JAVA_OPTS=-Xmx512m $wirecopy clean dumps -o files -q");
    assertEquals(LONG ? "300000" : "3000", shell.run("find files -type f | wc -l").out().strip());
  }

  private void compareCores(String input, String memory) throws IOException {
    String clean = "WIRECOPY_JAVA_OPTS=-Xmx" + memory + " $wirecopy clean -q " + input;
    String one = shell.run("command -v taskset").code() == 0 ? "taskset -c 0 " : "";
    for (int jobs = 1; jobs <= 2; jobs++) {
      succeed(
          clean.replace("$wirecopy", (jobs == 1 ? one : "") + "$wirecopy")
              + String.format(
                  Locale.ROOT,
                  " -j %d -o %d.jsonl --removed removed%d.jsonl.gz --summary %d.json",
                  jobs,
                  jobs,
                  jobs,
                  jobs));
    }
    assertEquals(
        0, shell.run("cmp 1.jsonl 2.jsonl && cmp removed1.jsonl.gz removed2.jsonl.gz").code());
    assertEquals(0, figure("2.json", "errors"));
    double gain = figure("2.json", "pages_per_second") / figure("1.json", "pages_per_second");
    System.out.printf(
        Locale.ROOT,
        "%s: one core %.0f pages/s, %.2f MB/s; two cores %.0f pages/s, %.2f MB/s: %.2f times%n",
        input,
        figure("1.json", "pages_per_second"),
        figure("1.json", "megabytes_per_second"),
        figure("2.json", "pages_per_second"),
        figure("2.json", "megabytes_per_second"),
        gain);
    if (LONG && !one.isEmpty() && Runtime.getRuntime().availableProcessors() > 1) {
      assertTrue(gain >= 1.7, "on a machine with nothing else to do: " + gain);
    }
  }

  @ParameterizedTest
  @Seeded
  @CsvSource({
    "-o OUT/all.jsonl",
    "-o OUT/all.jsonl.gz --removed OUT/removed.jsonl --split 1M",
    "-o OUT",
    "-o OUT/all.jsonl --duplicates skip"
  })
  void goesOnAfterKill9(String options, Random random) throws Exception {
    new InventedCorpus(3).writeFolder(folder.resolve("dumps"), LONG ? 15_000 : 1000, false);
    succeed("mkdir one other; $wirecopy clean -q dumps " + options.replace("OUT", "one"));
    String command = "exec $wirecopy clean -q dumps --resume " + options.replace("OUT", "other");
    int kills = LONG ? 17 : 2; // three times 17 are 50, and some of copy that is compared
    for (int i = 0; i < kills; i++) {
      Process process = shell.start(command);
      Thread.sleep(300 + random.nextInt(LONG ? 3000 : 1000));
      process.destroyForcibly().waitFor(); // kill -9
    }
    succeed(command);
    Shell.Result same = shell.run("diff -r -x .*.resume one other");
    assertEquals(0, same.code(), same::out);
  }

  private void zip(String name, String... entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(new InventedCorpus(4).text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  @Test
  void letsNoEntryOutOfTheFolder() throws IOException {
    String up = "../../../../../../tmp/escaped.txt";
    zip("in.zip", up, "/etc/absolute.txt", "a/../../b.txt", "C:\\x\\y.txt", "a//b.txt", "..");
    succeed("mkdir -p deep/out && $wirecopy clean -q in.zip -o deep/out");
    assertEquals(
        """
        deep/out/in/C_/x/y
        deep/out/in/__/__/__/__/__/__/tmp/escaped
        deep/out/in/a/__/__/b
        deep/out/in/a/b
        deep/out/in/etc/absolute
        """,
        shell
            .run("find . -name '*.body.txt' | sed 's|^./||; s|.body.txt||' | LC_ALL=C sort")
            .out());
  }

  @Test
  void refusesBombsAndKeepsTheRest() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("in/bomb.zip")))) {
      byte[] zeros = new byte[1 << 20];
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("story.txt"));
      zip.write(new InventedCorpus(5).text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Files.writeString(folder.resolve("in/other.txt"), new InventedCorpus(6).text());
    Shell.Result result = shell.run("WIRECOPY_JAVA_OPTS=-Xmx256m $wirecopy clean in -o out.jsonl");
    assertEquals(1, result.code(), result.err());
    assertTrue(
        result.err().startsWith("wirecopy: in/bomb.zip!/zeros.txt: is longer than 3"),
        result.err());
    assertTrue(result.err().contains("2 articles, 0 pages without one, 1 error"), result.err());
  }

  @Test
  void takesFoldersOfEmptyFiles() throws IOException {
    int files = LONG ? 1_000_000 : 3000;
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < files; i++) {
      Files.createFile(in.resolve(i + ".txt"));
    }
    Shell.Result result =
        shell.run(
            "WIRECOPY_JAVA_OPTS=-Xmx"
                + (LONG ? "512m" : "64m")
                + " $wirecopy clean -q in -o out.jsonl.zst --summary s.json");
    assertEquals(1, result.code(), result.err());
    assertEquals(files, figure("s.json", "not_articles"));
    Files.delete(folder.resolve("in/0.txt"));
    shell.run("find in -name '*.txt' -delete");
  }

  @Test
  void streamsJsonLinesInLittleMemory() throws IOException {
    InventedCorpus corpus = new InventedCorpus(17);
    long size = LONG ? 500_000_000 : 10_000_000;
    int pages = 0;
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("in.jsonl"))) {
      for (long written = 0; written < size; pages++) {
        String text = corpus.text().replace("\n", "\\n").replace("\"", "\\\"");
        String line = "{\"id\":\"" + pages + "\",\"text\":\"" + text + "\"}\n";
        out.write(line);
        written += line.length();
      }
    }
    succeed(
        "WIRECOPY_JAVA_OPTS=-Xmx"
            + (LONG ? "256m" : "48m")
            + " $wirecopy clean -q in.jsonl -o out.jsonl --summary s.json");
    assertEquals(pages, figure("s.json", "articles"));
  }

  @Test
  void namesEveryKindOfTrouble() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    String text = new InventedCorpus(7).text();
    Files.writeString(in.resolve("a.txt"), text, StandardCharsets.UTF_16);
    Files.writeString(in.resolve("b.txt"), text);
    Files.createSymbolicLink(in.resolve("c.txt"), in.resolve("gone"));
    byte[] packed = gzip(text + text + text + text);
    Files.write(in.resolve("d.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
    Files.createDirectories(folder.resolve("out/in"));
    Shell.Result result = shell.run("$wirecopy clean in -o all.jsonl; wc -l <all.jsonl");
    assertEquals("4", result.out().strip());
    assertTrue(result.err().contains("in/c.txt: does not exist; check the path\n"), result.err());
    assertTrue(result.err().contains("in/d.txt.gz: is cut or damaged;"), result.err());
    assertTrue(
        result
            .err()
            .contains("2 articles, 0 pages without one, 2 errors (1 does not exist, 1 is cut"),
        result.err());
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void endsWithOneLineWhereTheDiskIsFull() throws IOException {
    new InventedCorpus(8).writeFolder(folder.resolve("dumps"), 600, false);
    // A limit on the size of files is as good as a full disk, and needs none.
    Shell.Result full = shell.run("ulimit -f 200; $wirecopy clean dumps -o all.jsonl");
    assertEquals(1, full.code(), full.err());
    assertEquals(1, full.err().lines().count(), full.err());
    assertTrue(full.err().startsWith("wirecopy: all.jsonl: cannot be written ("), full.err());
    assertFalse(Files.exists(folder.resolve("all.jsonl")), "half of it must not appear");
    succeed("$wirecopy clean dumps -o all.jsonl --resume");
    assertEquals(600, Files.readAllLines(folder.resolve("all.jsonl")).size());
  }

  @Test
  void goesOnWhereAFolderCannotBeWritten() throws IOException {
    for (String dump : List.of("in/a/one.txt", "in/b/two.txt")) {
      Files.createDirectories(folder.resolve(dump).getParent());
      Files.writeString(folder.resolve(dump), new InventedCorpus(15).text());
    }
    // Whoever may write anywhere, cannot write below a file.
    Files.createFile(Files.createDirectories(folder.resolve("out")).resolve("a"));
    Shell.Result result = shell.run("$wirecopy clean in -o out");
    assertEquals(1, result.code(), result.err());
    String[] lines = result.err().split("\n", -1);
    assertEquals(
        "wirecopy: in/a/one.txt: cannot be written (Not a directory); check the output folder",
        lines[0]);
    assertTrue(
        lines[1].startsWith("wirecopy: 1 article, 0 pages without one, 1 error (1 cannot be"),
        result.err());
    assertTrue(Files.size(folder.resolve("out/b/two.body.txt")) > 0);
  }

  @Test
  void readsListsOfFiles() throws IOException {
    new InventedCorpus(9).writeFolder(folder.resolve("dumps"), 5, false);
    try (BufferedWriter odd = Files.newBufferedWriter(folder.resolve("odd\nname.txt"))) {
      odd.write(new InventedCorpus(10).text());
    }
    Shell.Result lines =
        succeed(
            "ls dumps/0000/*3.txt dumps/0000/*1.txt >list; $wirecopy clean --files-from list -f jsonl");
    assertEquals(List.of("000001", "000003"), ids(lines.out()));
    Shell.Result nul =
        succeed("find . -name 'odd*' -print0 | $wirecopy clean --files-from - -0 -f jsonl");
    assertEquals(List.of("odd\\nname"), ids(nul.out()));
  }

  private static List<String> ids(String lines) {
    return lines.lines().map(line -> line.substring(7, line.indexOf('"', 7))).sorted().toList();
  }

  @Test
  void takesOtherNamesOfFields() throws IOException {
    String text = new InventedCorpus(11).text().replace("\n", "\\n");
    Files.writeString(
        folder.resolve("in.jsonl"),
        "{\"u\":\"https://x.example/1\",\"content\":\"" + text + "\"}\n");
    Shell.Result result =
        succeed(
            "$wirecopy clean in.jsonl --text-field content --id-field u --url-field u -f jsonl");
    assertEquals(List.of("https://x.example/1"), ids(result.out()));
    assertTrue(result.out().contains("\"url\":\"https://x.example/1\""), result.out());
  }

  @Test
  void unpacksWithWhatIsInTheJar() throws IOException {
    byte[] page = new InventedCorpus(12).text().getBytes(StandardCharsets.UTF_8);
    Path in = Files.createDirectories(folder.resolve("in"));
    try (OutputStream out = new BZip2CompressorOutputStream(newFile(in.resolve("a.txt.bz2")))) {
      out.write(page);
    }
    try (OutputStream out =
        new XZOutputStream(newFile(in.resolve("b.txt.xz")), new LZMA2Options(1))) {
      out.write(page);
    }
    try (OutputStream out = new ZstdOutputStream(newFile(in.resolve("c.txt.zst")))) {
      out.write(page);
    }
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GZIPOutputStream(newFile(in.resolve("d.tar.gz"))))) {
      TarArchiveEntry entry = new TarArchiveEntry("e.txt");
      entry.setSize(page.length);
      out.putArchiveEntry(entry);
      out.write(page);
      out.closeArchiveEntry();
    }
    zip("in/f.zip", "g.txt");
    new InventedCorpus(13).writeWarc(in.resolve("h.warc.gz"), 100_000, true);
    Shell.Result result = succeed("$wirecopy clean in -f jsonl");
    assertFalse(result.out().contains("\"status\":\"error\""), result.err());
    assertEquals(
        List.of("a", "b", "c", "d/e", "f/g"), ids(result.out()).subList(0, 5), result.out());
    assertTrue(ids(result.out()).get(5).startsWith("urn:uuid:"), result.out());
  }

  private static OutputStream newFile(Path file) throws IOException {
    return Files.newOutputStream(file);
  }

  @Test
  void showsHowFarItHasComeOnATerminalOnly() throws IOException {
    InventedCorpus corpus = new InventedCorpus(16);
    corpus.writeWarc(folder.resolve("one.warc"), 1, 20);
    corpus.writeWarc(folder.resolve("two.warc"), 21, 20);
    // A run that takes long, however fast the machine.
    String run = "(cat one.warc; sleep %s; cat two.warc) | %s $wirecopy clean - ";
    // As the launcher would say if a person read standard error.
    String watched = run.formatted("2", "WIRECOPY_JAVA_OPTS=-Dwirecopy.terminals=err");
    Shell.Result shown = succeed(watched + "-o a.jsonl");
    assertTrue(shown.err().contains("cleaning"), shown.err());
    assertTrue(shown.err().matches("(?s).*[0-9]+ pages, 0 errors.*"), shown.err());
    assertTrue(shown.err().contains("40 articles, 0 pages without one, 0 errors; "), shown.err());
    Shell.Result quiet = succeed(watched + "-o b.jsonl -q");
    assertEquals("", quiet.err());
    Shell.Result piped = succeed(run.formatted("0", "") + "-o c.jsonl");
    assertEquals(1, piped.err().lines().count(), piped.err());
  }

  @Test
  void learnsInLittleMemoryWithAllCores() throws IOException {
    new InventedCorpus(17)
        .writeWarc(folder.resolve("crawl.warc"), LONG ? 1000 * MEGA : 6 * MEGA, false);
    String learn = "WIRECOPY_JAVA_OPTS=-Xmx" + (LONG ? "512m" : "64m") + " $wirecopy learn -q ";
    succeed(learn + "crawl.warc -j 1 -o one.zst && " + learn + "crawl.warc -j 2 -o two.zst");
    assertEquals(0, shell.run("cmp one.zst two.zst").code());
  }

  @Test
  void endsWhatTakesTooLong() throws IOException {
    String line = new InventedCorpus(14).text().replace('\n', ' ');
    Files.writeString(folder.resolve("a.txt"), line.repeat(20_000_000 / line.length()));
    Files.writeString(folder.resolve("b.txt"), new InventedCorpus(15).text());
    Shell.Result result = shell.run("$wirecopy clean --timeout 0.5 a.txt b.txt -f jsonl");
    assertEquals(
        "wirecopy: a.txt: takes longer than 0.500 s; leave it out or give it more time with"
            + " --timeout\n",
        result.err());
    assertTrue(result.out().startsWith("{\"id\":\"a\",\"status\":\"error\""), result.out());
    assertTrue(result.out().contains("{\"id\":\"b\",\"status\":\"article\""), result.out());
  }
}
