package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.corpus.InventedCorpus;

class DuplicatesTest {

  @TempDir private Path folder;

  private final InProcess wirecopy = new InProcess();

  private int run(String... options) {
    List<String> args = new ArrayList<>(List.of("clean", folder.resolve("in").toString()));
    args.addAll(List.of(options));
    return wirecopy.run(args.toArray(String[]::new));
  }

  private List<String> ids() {
    return wirecopy.out().lines().map(line -> line.substring(7, line.indexOf('"', 7))).toList();
  }

  @BeforeEach
  void write() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    InventedCorpus corpus = new InventedCorpus(1);
    String story = corpus.text();
    String earlier = story.replace("March 4, 2025", "March 3, 2025");
    Files.writeString(in.resolve("a.txt"), story);
    Files.writeString(in.resolve("b.txt"), corpus.text());
    Files.writeString(in.resolve("c.txt"), earlier.replace("Ann Lee", "Bo Ek"));
    Files.writeString(in.resolve("d.txt"), "Nothing\n");
    Files.writeString(in.resolve("e.txt"), earlier);
    Files.writeString(in.resolve("f.txt"), corpus.text());
  }

  @Test
  void leavesOutAllButTheFirst() {
    for (String jobs : List.of("1", "2", "3")) {
      assertEquals(1, run("--duplicates", "skip", "-f", "jsonl", "-j", jobs), "d is no article");
      assertEquals(List.of("b", "c", "d", "f"), ids());
      String messages = wirecopy.err();
      assertTrue(messages.contains("a.txt: tells the same story as c; left out\n"), messages);
      assertTrue(messages.contains("e.txt: tells the same story as c; left out\n"), messages);
    }
  }

  @Test
  void marksAllButTheFirst() throws IOException {
    Path summary = folder.resolve("summary.json");
    run("--duplicates", "report", "-f", "jsonl", "--summary", summary.toString());
    assertEquals(List.of("a", "b", "c", "d", "e", "f"), ids());
    List<String> lines = wirecopy.out().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(
          i == 0 || i == 4, lines.get(i).endsWith(",\"duplicate_of\":\"c\"}"), lines.get(i));
    }
    String json = Files.readString(summary);
    assertTrue(
        json.contains("\"dumps\":6,\"articles\":5,\"not_articles\":1,\"duplicates\":2"), json);
  }

  @Test
  void writesNoFilesForThem() throws IOException {
    Path files = folder.resolve("files");
    run("--duplicates", "skip", "-o", files.toString(), "-f", "text");
    assertTrue(Files.exists(files.resolve("c.txt")));
    assertTrue(Files.notExists(files.resolve("a.txt")));
  }

  @Test
  void readsNoStandardInputTwice() {
    assertEquals(2, run("--duplicates", "skip", "-"));
  }
}
