package org.wirecopy.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  private static void write(Path file, String text) throws IOException {
    new WholeFile(file).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aLinkStaysAndItsFileIsReplaced() throws IOException {
    Path file = Files.createFile(folder.resolve("monday.json"));
    Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);
    write(link, "ferries\n");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("ferries\n", Files.readString(file));
    try (LinesFile lines = new LinesFile(link, OptionalLong.empty())) {
      lines.append("bridges\n");
      lines.finish();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("bridges\n", Files.readString(file));
    assertEquals(List.of("latest.json", "monday.json"), names());
  }

  @Test
  void whereItFailsTheEarlierFileIsStillThereAndNothingElse() throws IOException {
    Path file = folder.resolve("summary.json");
    write(file, "whole\n");
    WholeFile later = new WholeFile(file);
    later.requireWritable();
    OutputException failure =
        assertThrows(
            OutputException.class,
            () ->
                later.write(
                    out -> {
                      out.write('h');
                      throw new IOException("No space left on device");
                    }));
    assertEquals(
        file + ": cannot be written (No space left on device); mend that, then run it again",
        failure.getMessage());
    assertEquals("whole\n", Files.readString(file));
    assertEquals(List.of("summary.json"), names());
  }

  /** They stand beside the link, not beside what it leads to. */
  @Test
  void partsOfALinkedNameReplaceWhatStandsBesideIt() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("all.jsonl");
    Path link = Files.createSymbolicLink(folder.resolve("all.jsonl"), Files.createFile(other));
    Path input = Files.createFile(folder.resolve("all-00001.jsonl")).toRealPath();
    try (LinesFile lines = new LinesFile(link, OptionalLong.of(1))) {
      assertTrue(lines.replaces(input));
      assertTrue(lines.owns(input));
      assertFalse(lines.replaces(Files.createFile(other.resolveSibling("all-00001.jsonl"))));
    }
  }

  @Test
  void saysBeforeTheWorkThatItCannotBeWritten() throws IOException {
    Path below = Files.createFile(folder.resolve("a")).resolve("summary.json");
    assertThrows(OutputException.class, () -> new WholeFile(below).requireWritable());
    assertThrows(OutputException.class, () -> new WholeFile(folder).requireWritable());
  }
}
