package org.wirecopy.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWriterTest {

  @TempDir private Path folder;

  private static void write(Path output, String id) throws IOException {
    try (ArticleWriter<Piece> writer = OutputFormat.TEXT.toFolder(output)) {
      writer.write(new Piece(id, List.of("The ferry left.\n")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"occupied", "occupied/below", "nowhere"})
  void endsWhereTheOutputIsNoFolder(String output) throws IOException {
    Files.createFile(folder.resolve("occupied"));
    Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("missing"));
    OutputException failure =
        assertThrows(OutputException.class, () -> write(folder.resolve(output), "a/one"));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith(folder.resolve(output) + ": cannot be written ("), message);
    assertTrue(message.endsWith("'clean' goes on with --resume"), message);
  }

  @Test
  void goesOnWhereOneDumpCannotBeWritten() throws IOException {
    Files.createFile(folder.resolve("a"));
    assertThrows(UnwrittenException.class, () -> write(folder, "a/one"));
    write(folder, "b/two");
    assertEquals("The ferry left.\n", Files.readString(folder.resolve("b/two.txt")));
  }

  @Test
  void knowsAFullDisk() {
    for (String reason : List.of("No space left on device", "Disk quota exceeded")) {
      assertTrue(FolderFailure.isOfAll(folder, new IOException(reason)), reason);
      assertTrue(FolderFailure.isOfAll(folder, new FileSystemException("x", null, reason)), reason);
    }
    assertFalse(FolderFailure.isOfAll(folder, new FileSystemException("x", null, "Not a folder")));
  }
}
