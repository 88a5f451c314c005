package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code clean} writes, and what it says of that. */
class OutputsTest {

  private static final String STORY =
      "Council closes bridge\n"
          + "The city council voted on Tuesday to close the old bridge for two years, the mayor said,"
          + " and engineers will begin the repairs in the spring, when the river is low.\n"
          + "Shop owners on both banks had asked for a shorter closure, but the builders refused.\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    String[] inFolder =
        Stream.of(args).map(arg -> arg.replace("~", folder + "")).toArray(String[]::new);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(Streams.of(in, out, err), inFolder);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), STORY);
    Files.writeString(folder.resolve("in/b.txt"), STORY.replace("bridge", "ferry"));
  }

  @Test
  void namesAreRelativeToTheBase() throws IOException {
    Files.createDirectories(folder.resolve("in/c"));
    Files.writeString(folder.resolve("in/c/a.txt"), STORY);
    String list = Files.writeString(folder.resolve("list"), folder + "/in/c/a.txt\n").toString();
    for (String input : List.of("~/in/a.txt", "~/in/c/a.txt", "--files-from " + list)) {
      String command = "clean -f jsonl --base ~/in " + input;
      assertEquals(0, run(command.split(" ", -1)), err());
      String id = input.endsWith("in/a.txt") ? "a" : "c/a";
      assertTrue(out().startsWith("{\"id\":\"" + id + "\","), out());
    }
    assertEquals(1, run("clean", "-f", "jsonl", "--base", "~/in/c", "~/in/a.txt", "~/in/c/a.txt"));
    assertEquals(2, out().lines().count());
    assertTrue(err().contains("in/a.txt: lies outside of --base; "), err());
    assertEquals(2, run("clean", "--base", "~/none", "~/in"));
    assertTrue(err().contains("none is no folder"), err());
  }

  @ParameterizedTest
  @CsvSource({"in/a.txt, 'a', in/c/a.txt, c/a", "in/c, 'a', '', ''", "in/c/a.txt, 'a', '', ''"})
  void namesOfListedFilesAreBelowTheirCommonFolder(
      String one, String id, String other, String otherId) throws IOException {
    Files.createDirectories(folder.resolve("in/c"));
    Files.writeString(folder.resolve("in/c/a.txt"), STORY);
    String list = "~/" + one + (other.isEmpty() ? "" : "\n~/" + other);
    Files.writeString(folder.resolve("list"), list.replace("~", folder.toString()));
    assertEquals(0, run("clean", "-f", "jsonl", "--files-from", "~/list"), err());
    List<String> ids = out().lines().map(line -> line.split("\"", -1)[3]).toList();
    assertEquals(other.isEmpty() ? List.of(id) : List.of(id, otherId), ids);
  }
}
