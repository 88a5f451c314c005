package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.write.LinesFile;

/** Where {@code clean} writes, and what it says of that. */
class OutputsTest {

  private static final String STORY =
      "Council closes bridge\n"
          + "The city council voted on Tuesday to close the old bridge for two years, the mayor said,"
          + " and engineers will begin the repairs in the spring, when the river is low.\n"
          + "Shop owners on both banks had asked for a shorter closure, but the builders refused.\n";

  @TempDir private Path folder;

  private final InProcess wirecopy = new InProcess();

  private int run(String... args) {
    String[] inFolder =
        Stream.of(args).map(arg -> arg.replace("~", folder + "")).toArray(String[]::new);
    return wirecopy.run(inFolder);
  }

  private List<String> names(String... more) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(String.join("/", more)))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), STORY);
    Files.writeString(folder.resolve("in/b.txt"), STORY.replace("bridge", "ferry"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--resume"})
  void leavesAFileToTheRunThatWritesIt(String resume) throws IOException {
    Path file = folder.resolve("all.jsonl");
    Files.writeString(folder.resolve(".all.jsonl.resume"), "another run's");
    try (LinesFile other = new LinesFile(file, OptionalLong.empty())) {
      other.claim();
      other.append("{}\n");
      String[] command = ("clean ~/in -o ~/all.jsonl " + resume).strip().split(" ", -1);
      assertEquals(2, run(command));
      assertEquals(
          "wirecopy: " + file + ": another run writes it; wait for that, or name another file\n",
          wirecopy.err());
      assertEquals(2, run("clean", "~/in", "-o", "~/all.jsonl", "--split", "1M"));
      assertEquals(2, run("clean", "~/in", "-o", "~/x", "--removed", "~/all.jsonl"));
      assertEquals("another run's", Files.readString(folder.resolve(".all.jsonl.resume")));
      other.finish();
    }
    assertEquals("{}\n", Files.readString(file));
  }

  @Test
  void takesNoNoticeOfALockThatAKilledRunLeft() throws IOException {
    Files.writeString(folder.resolve(".all.jsonl.lock"), "");
    assertEquals(0, run("clean", "~/in", "-o", "~/all.jsonl"), wirecopy.err());
    assertEquals(List.of("all.jsonl", "in"), names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x.txt",
        "x.json",
        "x.csv",
        "x.jsonl.xz",
        "x.jsonl.bz2",
        "x.jsonl.gzip.zip",
        "X.MD"
      })
  void takesNoFilesNameForAFolder(String name) throws IOException {
    assertEquals(2, run("clean", "~/in", "-o", "~/" + name));
    assertTrue(wirecopy.err().contains(name + " is no name for a folder: "), wirecopy.err());
    assertFalse(Files.exists(folder.resolve(name)));
    Files.createDirectory(folder.resolve(name));
    assertEquals(0, run("clean", "~/in", "-o", "~/" + name), wirecopy.err());
    assertEquals(6, names(name).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.2", "2025.03.04", ".hidden", "clean"})
  void takesOtherNamesForFolders(String name) throws IOException {
    assertEquals(0, run("clean", "~/in", "-o", "~/" + name), wirecopy.err());
    assertEquals(6, names(name).size());
  }

  /** Each time as a run of its own, as a loop or xargs has it. */
  @Test
  void namesAreRelativeToTheBase() throws IOException {
    Files.createDirectories(folder.resolve("in/c"));
    Files.writeString(folder.resolve("in/c/a.txt"), STORY);
    String list = Files.writeString(folder.resolve("list"), folder + "/in/c/a.txt\n").toString();
    for (String input : List.of("~/in/a.txt", "~/in/c/a.txt", "--files-from " + list)) {
      String command = "clean -f jsonl --base ~/in " + input;
      assertEquals(0, run(command.split(" ", -1)), wirecopy.err());
      String id = input.endsWith("in/a.txt") ? "a" : "c/a";
      assertTrue(wirecopy.out().startsWith("{\"id\":\"" + id + "\","), wirecopy.out());
    }
    assertEquals(1, run("clean", "-f", "jsonl", "--base", "~/in/c", "~/in/a.txt", "~/in/c/a.txt"));
    assertEquals(2, wirecopy.out().lines().count());
    assertTrue(wirecopy.err().contains("in/a.txt: lies outside of --base; "), wirecopy.err());
    assertEquals(2, run("clean", "--base", "~/none", "~/in"));
    assertTrue(wirecopy.err().contains("none is no folder"), wirecopy.err());
  }

  /** As those on the command line are. */
  @ParameterizedTest
  @CsvSource({"in/a.txt, 'a', in/c/a.txt, c/a", "in/c, 'a', '', ''", "in/c/a.txt, 'a', '', ''"})
  void namesOfListedFilesAreBelowTheirCommonFolder(
      String one, String id, String other, String otherId) throws IOException {
    Files.createDirectories(folder.resolve("in/c"));
    Files.writeString(folder.resolve("in/c/a.txt"), STORY);
    String list = "~/" + one + (other.isEmpty() ? "" : "\n~/" + other);
    Files.writeString(folder.resolve("list"), list.replace("~", folder.toString()));
    assertEquals(0, run("clean", "-f", "jsonl", "--files-from", "~/list"), wirecopy.err());
    List<String> ids = wirecopy.out().lines().map(line -> line.split("\"", -1)[3]).toList();
    assertEquals(other.isEmpty() ? List.of(id) : List.of(id, otherId), ids);
  }

  @Test
  void takesADashForStandardOutput() throws IOException {
    assertEquals(0, run("clean", "~/in/a.txt"));
    String article = wirecopy.out();
    assertEquals(0, run("clean", "~/in/a.txt", "-o", "-"), wirecopy.err());
    assertEquals(article, wirecopy.out());
    assertEquals(0, run("clean", "~/in", "-o", "~/x", "--summary", "-"), wirecopy.err());
    assertTrue(wirecopy.out().startsWith("{\"dumps\":2,"), wirecopy.out());
    Files.writeString(folder.resolve("in/a.txt"), STORY + "\nShare this article\n");
    assertEquals(0, run("clean", "~/in", "-o", "~/x", "--removed", "-"), wirecopy.err());
    assertTrue(wirecopy.out().startsWith("{\"id\":\"a\","), wirecopy.out());
    assertEquals(1, wirecopy.out().lines().count(), wirecopy.out());
    assertEquals(0, run("report", "~/in", "-o", "-", "-q"), wirecopy.err());
    assertTrue(wirecopy.out().startsWith("<!DOCTYPE html>"), wirecopy.out());
    assertFalse(Files.exists(Path.of("-")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--removed - | --removed goes to standard output, and so do the articles",
        "-o - --summary - | --summary goes to standard output, and so do the articles",
        "-o ~/x --removed - --summary - | --removed and --summary both go to standard output",
        "-o - --resume | --resume needs a place where the articles are kept",
        "-o - -f files | -f files needs a folder",
        "-o ~/x --removed - --resume | --resume needs a file: --removed - is none",
        "-o /dev/null | /dev/null is no folder",
        "-0 | -0 is about the paths in a file: add --files-from FILE",
      })
  void explainsWhatCannotBeWritten(String options, String message) {
    assertEquals(2, run(("clean ~/in " + options).split(" ", -1)));
    assertTrue(wirecopy.err().contains(message), wirecopy.err());
    assertEquals(1, wirecopy.err().lines().count(), wirecopy.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"~/all.jsonl", "~/all.jsonl.gz --split 1k", "~/clean"})
  void doesNothingAgainThatIsDone(String output) throws IOException {
    String[] command = ("clean ~/in --resume -o " + output).split(" ", -1);
    assertEquals(0, run(command), wirecopy.err());
    assertTrue(wirecopy.err().contains("this one begins anew"), wirecopy.err());
    String told = lastFigures();
    Path file = folder.resolve("all.jsonl");
    if (Files.exists(file)) {
      Files.writeString(file, "as it was");
    }
    assertEquals(0, run(command), wirecopy.err());
    assertTrue(wirecopy.err().contains("had come to its end"), wirecopy.err());
    assertEquals(told, lastFigures());
    assertFalse(Files.exists(file) && !Files.readString(file).equals("as it was"));

    Files.writeString(folder.resolve("in/a.txt"), STORY.replace("bridge", "harbour"));
    assertBeginsAnew(command);
    Files.writeString(folder.resolve("in/c.txt"), STORY);
    assertBeginsAnew(command);
    for (String written : List.of("all.jsonl", "all-00001.jsonl.gz", "clean/b.body.txt")) {
      Files.deleteIfExists(folder.resolve(written));
    }
    assertBeginsAnew(command);
  }

  /** What the last line says of dumps; it also says how fast they were. */
  private String lastFigures() {
    return wirecopy.err().lines().reduce("", (one, other) -> other).split(";", -1)[0];
  }

  private void assertBeginsAnew(String... command) {
    assertEquals(0, run(command), wirecopy.err());
    assertTrue(wirecopy.err().contains("this one begins anew"), wirecopy.err());
  }

  @Test
  void tellsOfPagesWithoutAnArticleAgain() throws IOException {
    Files.writeString(folder.resolve("in/menu.txt"), "Home\nNews\n");
    String[] command = {"clean", "~/in", "--resume", "-o", "~/x", "--summary", "-"};
    assertEquals(1, run(command));
    assertEquals(1, run(command));
    assertTrue(wirecopy.err().contains("had come to its end"), wirecopy.err());
    assertTrue(wirecopy.out().startsWith("{\"dumps\":3,\"articles\":2,"), wirecopy.out());
  }
}
