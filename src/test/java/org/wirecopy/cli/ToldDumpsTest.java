package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user tells of a page that does not say so itself. */
class ToldDumpsTest {

  private static final String DUMP = "samples/en-interview/dump.txt";

  private static final String ADDRESS = "https://www.tidepost.test/harbour/keeper";

  @TempDir private Path folder;

  private final InProcess command = new InProcess();

  @Test
  void thePageIsAtTheAddress() {
    assertEquals(0, command.run("clean", DUMP, "--url", ADDRESS, "-f", "jsonl"));
    assertTrue(command.out().contains("\"url\":\"" + ADDRESS + "\""), command.out());
  }

  @Test
  void aPageThatSaysItsAddressKeepsIt() throws IOException {
    Path page = folder.resolve("page.jsonl");
    String record = "{\"id\": \"1\", \"url\": \"https://own.test/a\", \"text\": \"%s\"}";
    Files.writeString(
        page,
        record.formatted(
            Files.readString(Path.of(DUMP)).replace("\"", "\\\"").replace("\n", "\\n")));
    assertEquals(0, command.run("clean", page.toString(), "--url", ADDRESS, "-f", "jsonl"));
    assertTrue(command.out().contains("\"url\":\"https://own.test/a\""), command.out());
  }

  @Test
  void noTwoPagesAreAtOneAddress() {
    assertEquals(
        1,
        command.run("clean", "-j", "1", DUMP, "samples/en-ap-wildfire/dump.txt", "--url", ADDRESS));
    assertTrue(command.out().startsWith("“A map is a promise”"), command.out());
    assertTrue(
        command.err().contains("--url is the address of one page, and this is another; write JSON"),
        command.err());
  }
}
