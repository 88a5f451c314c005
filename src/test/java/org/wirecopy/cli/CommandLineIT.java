package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar as a process, as shells and scripts see it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "written for a POSIX shell")
class CommandLineIT {

  /** Prose enough for every later link of the chain to take it for a story. */
  private static final String STORY =
      "The city council voted on Tuesday to close the old bridge for two years, the mayor said, and"
          + " engineers will begin the repairs in the spring, when the river is low.\n\n"
          + "“We have waited for this for a decade,” she told reporters after the session, adding"
          + " that ferries would carry passengers across the river until the work is done.\n\n"
          + "The repairs will cost nine million euros, half of which the region pays. Shop owners on"
          + " both banks had asked for a shorter closure, but the builders refused.\n";

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.in(folder);
  }

  private void write(String name, String text) throws IOException {
    write(name, text, StandardCharsets.UTF_8);
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(charset));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void cleansAPipe() throws IOException {
    write("dump.txt", "Share this article\n\n" + STORY);
    Shell.Result result = shell.run("cat dump.txt | $wirecopy clean");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("voted on Tuesday"), result.out());
    assertFalse(result.out().contains("Share this"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void endsNormallyWhenTheReaderHasSeenEnough() throws IOException {
    try (BufferedWriter many = Files.newBufferedWriter(folder.resolve("many.jsonl"))) {
      String text = STORY.replace("\n", "\\n");
      for (int i = 0; i < 2000; i++) {
        many.write("{\"id\":\"" + i + "\",\"text\":\"" + text + "\"}\n");
      }
    }
    Shell.Result result =
        shell.run("{ $wirecopy clean -f jsonl many.jsonl; echo $? >code; } | head -1");
    assertEquals(1, result.out().lines().count());
    assertEquals("", result.err());
    assertEquals("0\n", read("code"));
  }

  @Test
  void endsWithCode1WhereSomeDumpFails() throws IOException {
    write("in/good.txt", STORY);
    byte[] garbage = new byte[10_000];
    new Random(8).nextBytes(garbage);
    Files.write(folder.resolve("in/photo.txt"), garbage);
    Shell.Result result = shell.run("$wirecopy clean in -o out");
    assertEquals(1, result.code());
    String[] lines = result.err().split("\n", -1);
    assertEquals(
        "wirecopy: in/photo.txt: looks like binary data, not text; leave it out", lines[0]);
    assertTrue(
        lines[1].startsWith("wirecopy: 1 article, 0 pages without one, 1 error (1 looks like"),
        result.err());
    assertTrue(read("out/good.body.txt").contains("nine million"));
  }

  @Test
  void findsNothingInTheProjectsOwnSamples() {
    Shell.Result result =
        Shell.in(Path.of("").toAbsolutePath()).run("$wirecopy check -f github samples/*/dump.*");
    assertEquals(0, result.code(), result.out() + result.err());
    assertTrue(result.out().contains(" no findings"), result.out());
  }

  @Test
  void endsWithCode2ForWrongUsage() {
    Shell.Result result = shell.run("$wirecopy clean --nonsense");
    assertEquals(2, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void readsFoldersInFoldersAndKeepsThem() throws IOException {
    write("in/a.txt", STORY);
    write("in/deep/er/b.txt", STORY);
    write("in/.hidden.txt", STORY);
    write("in/notes.pdf", "no dump");
    Files.createSymbolicLink(folder.resolve("in/deep/loop"), folder.resolve("in"));
    Shell.Result result = shell.run("$wirecopy clean in -o out; find out -type f | sort");
    assertEquals(
        """
        out/a.body.txt
        out/a.dateline.txt
        out/a.headline.txt
        out/deep/er/b.body.txt
        out/deep/er/b.dateline.txt
        out/deep/er/b.headline.txt
        """,
        result.out());
    assertTrue(result.err().contains("in/deep/loop: is a symbolic link"), result.err());
  }

  @Test
  void doesNotReadWhatItWrites() throws IOException {
    write("a.txt", STORY);
    shell.run("$wirecopy clean . -o out");
    Shell.Result again = shell.run("$wirecopy clean . -o out; find out -type f | wc -l");
    assertEquals("3", again.out().strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "de_DE.UTF-8"})
  void takesAnyNameInAnyLocale(String locale) throws IOException {
    write("in/Zwei Brücken 北京 'n'.txt", "Brücke – " + STORY);
    Shell.Result result =
        shell.with("LC_ALL", locale).run("$wirecopy clean in -o out && cat out/*.body.txt");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("“We have waited"), result.out());
    assertTrue(Files.exists(folder.resolve("out/Zwei Brücken 北京 'n'.body.txt")));
    Shell.Result named =
        shell.with("LC_ALL", locale).run("$wirecopy clean \"$1\"", "in/Zwei Brücken 北京 'n'.txt");
    assertEquals(0, named.code(), named.err());
    assertTrue(named.out().contains("“We have waited"), named.out());
  }

  @Test
  void expandsQuotedGlobs() throws IOException {
    write("in/a/x.txt", STORY);
    write("in/b/x.txt", STORY);
    write("in/b/y.txt", STORY);
    Shell.Result result =
        shell.run(
            "$wirecopy clean 'in/*/x.txt' -o one; $wirecopy clean 'in/**/*.txt' -o all;"
                + " find one all -name '*.body.txt' | sort");
    assertEquals(
        """
        all/a/x.body.txt
        all/b/x.body.txt
        all/b/y.body.txt
        one/a/x.body.txt
        one/b/x.body.txt
        """,
        result.out());
  }

  @Test
  void namesFilesThatCannotBeRead() throws IOException {
    write("good.txt", STORY);
    Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere"));
    Shell.Result result = shell.run("$wirecopy clean missing.txt dangling.txt good.txt 'no*.txt'");
    assertEquals(1, result.code());
    assertEquals(
        """
        wirecopy: missing.txt: does not exist; check the path
        wirecopy: dangling.txt: does not exist; check the path
        wirecopy: no*.txt: matches no file; check the path
        """,
        result.err());
    assertTrue(result.out().contains("nine million"));
  }

  @Test
  void takesAnEmptyFile() throws IOException {
    write("empty.txt", "");
    Shell.Result result = shell.run("$wirecopy clean empty.txt -o out");
    assertTrue(result.code() <= 1, result.err());
    assertEquals("", read("out/empty.body.txt"));
    assertFalse(result.err().contains("\tat "), result.err());
  }

  @Test
  void takesALineOf50Megabytes() throws IOException {
    write("long.txt", STORY.replace('\n', ' ').repeat(50_000_000 / STORY.length()));
    Shell.Result result = shell.run("$wirecopy clean long.txt -f jsonl >out; wc -c <out");
    assertTrue(result.code() <= 1, result.err());
    assertFalse(result.err().contains("defect"), result.err());
    assertFalse(result.err().contains("memory"), result.err());
  }

  @Test
  void refusesBinaryGarbage() throws IOException {
    byte[] garbage = new byte[10_000];
    new Random(7).nextBytes(garbage);
    Files.write(folder.resolve("photo.jpg"), garbage);
    Shell.Result result = shell.run("$wirecopy clean photo.jpg");
    assertEquals(1, result.code());
    assertEquals(
        "wirecopy: photo.jpg: looks like binary data, not text; leave it out\n", result.err());
  }

  @Test
  void takesAClosedStandardInputForAnEmptyOne() {
    Shell.Result result = shell.run("$wirecopy clean <&-");
    assertEquals(1, result.code());
    assertTrue(
        result.err().startsWith("wirecopy: <stdin>: holds no article (only 0"), result.err());
  }

  @Test
  void readsFilesWhoseNamesAreNoText() throws IOException {
    write("dump.txt", STORY);
    shell.run(
        "mkdir -p d; for name in '\\377' '\\376'; do cp dump.txt \"d/$(printf $name).txt\"; done");
    for (String command :
        List.of(
            "$wirecopy clean -f jsonl d/*.txt",
            "$wirecopy clean -f jsonl \"$PWD\"/d/*.txt",
            "find d -type f -print0 | $wirecopy clean -f jsonl --files-from - -0",
            "find ./d -type f | $wirecopy clean -f jsonl --files-from -",
            "cd d && $wirecopy clean -f jsonl *.txt")) {
      Shell.Result result = shell.run(command);
      assertEquals(0, result.code(), command + result.err());
      assertEquals(2, result.out().lines().filter(line -> line.contains("old bridge")).count());
    }
  }

  @Test
  void toleratesNulBytes() throws IOException {
    write("nul.txt", STORY.replace("bridge", "bri\0dge"));
    Shell.Result result = shell.run("$wirecopy clean nul.txt");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("old bridge"), result.out());
  }

  @Test
  void takesEveryLineEnd() throws IOException {
    write("lf.txt", STORY);
    write("crlf.txt", STORY.replace("\n", "\r\n"));
    write("cr.txt", STORY.replace("\n", "\r"));
    write("utf16.txt", STORY, StandardCharsets.UTF_16);
    String expected = shell.run("$wirecopy clean lf.txt").out();
    for (String name : List.of("crlf.txt", "cr.txt", "utf16.txt")) {
      assertEquals(expected, shell.run("$wirecopy clean " + name).out(), name);
    }
  }

  @Test
  void goesOnAfterABadJsonLine() throws IOException {
    String text = STORY.replace("\n", "\\n");
    write(
        "in.jsonl",
        "{\"id\":\"../a:1\",\"text\":\""
            + text
            + "\"}\n{broken\n"
            + "{\"id\":\"../a?1\",\"text\":\""
            + text
            + "\"}\n");
    Shell.Result result =
        shell.run("$wirecopy clean in.jsonl -o out; find . -name '*.body.txt'|sort");
    assertTrue(result.err().startsWith("wirecopy: in.jsonl:2: is not valid JSON"), result.err());
    assertEquals(2, result.err().lines().count(), "and a summary");
    assertEquals("./out/__/a_1-2.body.txt\n./out/__/a_1.body.txt\n", result.out());
  }

  @Test
  void readsNamedPipes() throws IOException {
    write("dump.txt", STORY);
    Shell.Result result =
        shell.run("mkfifo pipe && { cat dump.txt >pipe & } && $wirecopy clean pipe");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("nine million"), result.out());
  }

  @Test
  void writesIntoNamedPipesAndLeavesThemWhatTheyAre() throws IOException {
    write("dump.txt", STORY + "\nShare on Facebook\n");
    String lines =
        "mkfifo lines summary && { cat lines >removed.jsonl & cat summary >told.json & }";
    Shell.Result result =
        shell.run(lines + " && $wirecopy clean --removed lines --summary summary dump.txt && wait");
    assertEquals(0, result.code(), result::toString);
    assertTrue(Files.readString(folder.resolve("told.json")).startsWith("{\"dumps\":1,"));
    assertTrue(Files.readString(folder.resolve("removed.jsonl")).startsWith("{\"id\":\"dump\","));
    assertTrue(
        Files.exists(folder.resolve("lines")) && !Files.isRegularFile(folder.resolve("lines")));
    result = shell.run("$wirecopy clean --resume --removed lines -o out dump.txt");
    assertEquals(2, result.code(), result::toString);
  }

  @Test
  void whatGoesThroughADeviceIntoAFileIsAddedToIt() throws IOException {
    write("dump.txt", STORY);
    write("all.jsonl", "{}\n");
    String clean = "$wirecopy clean -q -f jsonl ";
    shell.run(clean + "-o /dev/stdout dump.txt >>all.jsonl");
    assertEquals(2, read("all.jsonl").lines().count(), read("all.jsonl"));
    shell.run(clean + "--summary /dev/stdout dump.txt >one.jsonl");
    assertEquals(2, read("one.jsonl").lines().count(), read("one.jsonl"));
    shell.run(clean + "--removed /dev/stderr dump.txt 2>>all.jsonl >two.jsonl");
    assertEquals("{}", read("all.jsonl").lines().findFirst().orElse(""));
  }

  @Test
  void whatAPipeTookPartInIsNotGoneOnWith() throws IOException {
    write("dump.txt", STORY);
    write(".all.jsonl.resume", "command=other\ndumps=1\nfile.0=1 5\n");
    shell.run("$wirecopy clean -o all.jsonl --removed /dev/null dump.txt");
    assertFalse(Files.exists(folder.resolve(".all.jsonl.resume")));
    assertEquals(1, read("all.jsonl").lines().count());
  }

  @Test
  void saysWhenTheOutputCannotBeWritten() throws IOException {
    write("a.txt", STORY);
    write("b.txt", STORY);
    write("occupied", "a file, no folder");
    Shell.Result result = shell.run("$wirecopy clean a.txt b.txt -o occupied");
    assertEquals(1, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("wirecopy: occupied: cannot be written ("), result.err());
  }

  @Test
  void writesNoArticleOverADumpNamedFromWhereItLies() throws IOException {
    write("a.txt", STORY);
    write("in/b.txt", STORY);
    Shell.Result result = shell.run("$wirecopy clean *.txt -f text -o .");
    assertEquals(2, result.code());
    assertEquals("wirecopy: a.txt: is an input; name another folder\n", result.err());
    Shell.Result listed =
        shell.run("find in -type f | $wirecopy clean --files-from - --base . -f text -o . -q");
    assertEquals(1, listed.code(), listed.err());
    Shell.Result told =
        shell.run("echo in/b.txt | $wirecopy clean --files-from - --base . -f text -o .");
    assertEquals(
        "wirecopy: in/b.txt: would be written over an input; name another folder with -o",
        told.err().lines().findFirst().orElse(""));
    assertEquals(STORY, read("a.txt"));
    assertEquals(STORY, read("in/b.txt"));
  }

  /** Begins a run that writes all.jsonl and waits for what comes through the pipe. */
  private static final String WAITING =
      """
      mkfifo in
      $wirecopy clean --from text -o all.jsonl - <in &
      exec 3>in
      while [ ! -e .all.jsonl.lock ]; do sleep 0.1; done
      sleep 2
      """;

  @Test
  void saysHowToGoOnWithARunThatIsEnded() throws IOException {
    Shell.Result ended =
        shell.run(
            WAITING
                + """
            kill $!
            wait $!
            """);
    assertEquals("wirecopy: broken off; the same command goes on with --resume\n", ended.err());
    assertEquals(143, ended.code());
  }

  @Test
  void twoRunsDoNotWriteOneFile() throws IOException {
    write("dump.txt", STORY);
    Shell.Result second =
        shell.run(
            WAITING
                + """
            $wirecopy clean dump.txt -o all.jsonl
            code=$?
            cat dump.txt >&3
            exec 3>&-
            wait $!
            exit $code
            """);
    assertEquals(2, second.code(), second.err());
    assertTrue(second.err().startsWith("wirecopy: all.jsonl: another run writes it"), second.err());
    assertEquals(1, read("all.jsonl").lines().count());
  }

  @Test
  void leavesNoTemporaryFiles() throws IOException {
    write("a.txt", STORY);
    shell.run("$wirecopy clean a.txt -o out");
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertEquals(3, files.count());
    }
  }
}
