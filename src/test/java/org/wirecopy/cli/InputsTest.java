package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run reads is there afterwards as it was, whatever the outputs are called. */
class InputsTest {

  private static final Path DUMP = Path.of("samples/en-interview/dump.txt");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String json = "";

  /** Runs a command in which {@code ~} stands for the folder. */
  private int run(String command) {
    out.reset();
    err.reset();
    String[] args =
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace("~", folder.toString()))
            .toArray(String[]::new);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(Streams.of(in, out, err), args);
  }

  /** What was said, {@code ~} for the folder. */
  private String err() {
    return err.toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replace(folder.toString(), "~");
  }

  /** All files, by their paths. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  @BeforeEach
  void write() throws IOException {
    String text = Files.readString(DUMP);
    json =
        "{\"id\":\"in\",\"text\":\""
            + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n")
            + "\"}\n";
    Files.writeString(folder.resolve("in.txt"), text);
    Files.writeString(folder.resolve("in.jsonl"), json);
    Files.writeString(folder.resolve("in-00001.jsonl"), json);
    Files.writeString(folder.resolve("list.lst"), folder.resolve("in.jsonl") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clean ~/in.jsonl -o ~/in.jsonl | ~/in.jsonl",
        "clean ~/in.jsonl -o ~/./in.jsonl | ~/./in.jsonl",
        "clean ~/in.txt ~/in.jsonl -o ~/in.jsonl | ~/in.jsonl",
        "clean ~/in.jsonl --resume -o ~/in.jsonl | ~/in.jsonl",
        "clean ~/in-00001.jsonl -o ~/in.jsonl --split 1M | ~/in-00001.jsonl",
        "clean --files-from ~/list.lst -o ~/in.jsonl | ~/in.jsonl",
        "clean --files-from ~/list.lst --removed ~/list.lst | ~/list.lst",
        "clean ~/in.txt --removed ~/in.txt -o ~/x.jsonl | ~/in.txt",
        "clean ~/in.txt --removed ~/in.txt | ~/in.txt",
        "clean ~/in.txt --summary ~/in.txt | ~/in.txt",
        "clean ~/in.txt --sites ~/in.jsonl --summary ~/in.jsonl | ~/in.jsonl",
        "learn ~/in.jsonl -o ~/in.jsonl | ~/in.jsonl",
        "report ~/in.txt -o ~/in.txt | ~/in.txt",
        "train ~/in.jsonl -o ~/in.jsonl | ~/in.jsonl",
        "check ~/in.txt --baseline ~/in.txt --update-baseline | ~/in.txt",
      })
  void writesNoFileOverAnInput(String command, String name) throws IOException {
    Map<String, String> before = files();
    assertEquals(2, run(command), err());
    assertEquals("wirecopy: " + name + ": is an input; name another file\n", err());
    assertEquals(before, files());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
  void knowsAnInputBehindALink() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.jsonl"), folder.resolve("in.jsonl"));
    Files.createSymbolicLink(folder.resolve("again"), folder);
    for (String names :
        new String[] {
          "~/link.jsonl -o ~/in.jsonl",
          "~/in.jsonl -o ~/link.jsonl",
          "~/in.jsonl -o ~/again/in.jsonl"
        }) {
      assertEquals(2, run("clean " + names), names);
      assertTrue(err().endsWith(": is an input; name another file\n"), err());
      assertEquals(json, Files.readString(folder.resolve("in.jsonl")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean ~/in.jsonl -o ~/y.jsonl",
        "clean ~/in.jsonl -o ~/in.jsonl --split 1G", // which writes in-00001.jsonl
        "clean ~ -o ~/in.jsonl", // met in a folder, it may be of an earlier run
        "report ~/in.txt -o ~/y.html",
        "learn ~/in.jsonl -o ~/y",
      })
  void writesWhatIsNoInputTwice(String command) throws IOException {
    assertEquals(0, run(command), err());
    Map<String, String> first = files();
    assertEquals(0, run(command), err());
    assertEquals(first, files());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clean ~/in.txt -f text -o ~ | ~/in.txt",
        "clean ~/in.txt -f text -o ~/sub/.. | ~/in.txt",
        "clean ~/sub/keep.txt ~/sub/in.jsonl ~/in.txt -f text -o ~ | ~/in.txt",
        "clean ~/sub/keep ~/sub/keep.txt -f text -o ~/sub | ~/sub/keep.txt",
        "clean ~/sub/keep.txt --files-from ~/list.txt -f text -o ~ | ~/list.txt",
        "clean ~/sub/a.body.txt -o ~/sub | ~/sub/a.body.txt",
      })
  void writesNoArticleIntoAFolderWithAnInputOfItsName(String command, String name)
      throws IOException {
    writeFolder();
    Map<String, String> before = files();
    assertEquals(2, run(command), err());
    assertEquals("wirecopy: " + name + ": is an input; name another folder\n", err());
    assertEquals(before, files());
  }

  private void writeFolder() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    for (String name : List.of("keep", "keep.txt", "a.body.txt")) {
      Files.copy(DUMP, sub.resolve(name));
    }
    Files.writeString(sub.resolve("in.jsonl"), json.replace("\"in\"", "\"sub/keep\""));
    Files.writeString(folder.resolve("list.txt"), sub.resolve("in.jsonl") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "~/sub ~/in.jsonl | sub/a.body",
        "~/sub/*.txt ~/in.jsonl | sub/keep",
        "~/sub/keep ~/sub/keep.txt ~/in.jsonl | sub/keep",
        "~/sub/in.jsonl ~/sub/keep.txt | keep",
      })
  void losesNoInputThatOnlyAnArticleBelowHits(String paths, String id) throws IOException {
    writeFolder();
    // From here on the ids lead to files in the folder below.
    Files.writeString(folder.resolve("in.jsonl"), json.replace("\"in\"", '"' + id + '"'));
    Map<String, String> before = files();
    assertEquals(1, run("clean -f text " + paths + " -o ~"), err());
    assertTrue(
        err().contains(": would be written over an input; name another folder with -o\n"), err());
    Map<String, String> after = files();
    after.keySet().retainAll(before.keySet());
    assertEquals(before, after);
  }

  @Test
  void renewsArticlesBesideInputs() throws IOException {
    writeFolder();
    for (String command :
        List.of(
            "clean ~/sub -f text -o ~/sub/clean",
            "clean ~/sub/keep ~/sub/in.jsonl -o ~/sub",
            "clean ~/sub/keep -f text -o ~",
            "clean ~/in.jsonl -f text -o ~/new",
            "clean ~/in.jsonl -f json -o ~")) {
      assertEquals(0, run(command), err());
      Map<String, String> first = files();
      assertEquals(0, run(command), err());
      assertEquals(first, files());
    }
  }

  @Test
  void passesOverTheSummaryOfAnEarlierRun() {
    for (int i = 0; i < 2; i++) {
      assertEquals(0, run("clean ~ -o ~/y.jsonl --summary ~/summary.txt"), err());
      assertTrue(err().contains("wirecopy: 3 articles, 0 pages without one, 0 errors"), err());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-o ~/y.jsonl --removed ~/y.jsonl | -o and --removed both write ~/y.jsonl",
        "-o ~/y.jsonl --removed ~/./y.jsonl | -o and --removed both write ~/./y.jsonl",
        "-o ~/y.jsonl --split 1M --removed ~/y-00001.jsonl | -o and --removed both write",
        "--removed ~/r.jsonl --summary ~/r.jsonl | --removed and --summary both write ~/r.jsonl",
        "-o ~/y.jsonl --summary ~/y.jsonl | -o and --summary both write ~/y.jsonl",
        "-o ~/y --summary ~/y | -o and --summary both write ~/y",
      })
  void wantsAFileForEachOutput(String options, String message) throws IOException {
    Map<String, String> before = files();
    assertEquals(2, run("clean ~/in.txt " + options), err());
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().startsWith("wirecopy: " + message), err());
    assertTrue(err().contains("; name two files;"), err());
    assertEquals(before, files());
  }
}
