package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.site.InventedSites;
import org.wirecopy.site.InventedSites.InventedPage;

class LearnCommandTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> frames = new ArrayList<>();

  private int run(String... args) {
    out.reset();
    err.reset();
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(Streams.of(in, out, err), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Two folders of a site each, and the same pages as JSON Lines. */
  @BeforeEach
  void write() throws IOException {
    StringBuilder json = new StringBuilder();
    for (InventedPage page : new InventedSites(7).pages(2, 12)) {
      String[] id = page.dump().id().split("/", -1);
      Path file = folder.resolve("corpus").resolve(id[0]).resolve("x/" + id[1] + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.dump().content());
      frames.addAll(page.frame());
      json.append("{\"site\":\"s\",\"paper\":\"").append(id[0]).append("\",\"text\":\"");
      json.append(page.dump().content().replace("\n", "\\n")).append("\"}\n");
    }
    Files.writeString(folder.resolve("pages.jsonl"), json);
  }

  @Test
  void countsOneAsOne() throws IOException {
    Files.writeString(folder.resolve("one.jsonl"), "{\"text\":\"One\",\"site\":\"s\"}\n{");
    assertEquals(1, run("learn", path("one.jsonl"), "-o", path("s")));
    assertTrue(
        err().endsWith("wirecopy: 1 page read, 1 error; 1 site, 0 of which repeat 0 lines\n"),
        err());
  }

  @Test
  void saysThatNoPageIsOfASiteThatIsKnown() throws IOException {
    assertEquals(0, run("learn", path("corpus"), "-o", path("s")));
    Path page;
    try (Stream<Path> files = Files.walk(folder.resolve("corpus"))) {
      page = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Path other = Files.createDirectories(folder.resolve("tuesday")).resolve("page.txt");
    Files.copy(page, other);
    assertEquals(0, run("clean", other.toString(), "--sites", path("s"), "-f", "jsonl"), err());
    assertEquals(
        "wirecopy: --sites: no page is of a site that " + path("s") + " knows repeated lines of\n",
        err());
    run("clean", path("corpus"), "--sites", path("s"), "-f", "jsonl");
    assertEquals("", err());
  }

  /** A folder of that name takes the file's place, which is as good as a full disk. */
  @Test
  void leavesNothingUnfinished() throws IOException {
    Files.createDirectories(folder.resolve("s/x"));
    assertEquals(1, run("learn", path("corpus"), "-o", path("s")));
    assertTrue(err().endsWith("; mend that, then run it again\n"), err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("corpus", "pages.jsonl", "s"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals(2, run("learn", path("corpus"), "-o", "-"));
  }

  @Test
  void learnsFromFoldersAndCleansWithIt() {
    assertEquals(0, run("learn", path("corpus"), "-o", path("sites.zst")));
    assertTrue(
        err().startsWith("wirecopy: 24 pages read, 0 errors; 2 sites, 2 of which repeat "), err());
    assertEquals("", out());
    assertEquals(0, run("clean", path("corpus"), "-f", "jsonl"));
    String frame =
        frames.stream()
            .filter(out()::contains)
            .findFirst()
            .orElseThrow(); // the chain alone keeps it
    run("clean", path("corpus"), "-f", "jsonl", "--sites", path("sites.zst"));
    String cleaned = out();
    assertFalse(cleaned.contains(frame));
    run("clean", path("corpus"), "-f", "jsonl", "--learn");
    assertEquals(cleaned, out());
    run("clean", path("corpus"), "-f", "jsonl", "--learn", "--skip", "site-repeat");
    assertTrue(out().contains(frame));
  }

  @Test
  void explainsWhyALineGoes() throws IOException {
    run("learn", path("corpus"), "-o", path("sites"));
    run("explain", path("corpus/www.site0.example/x/3.txt"), "--sites", path("sites"));
    assertFalse(out().contains("site-repeat"), "a page of folder x, if only that page is named");
    run("learn", path("pages.jsonl"), "--site-field", "paper", "-o", path("sites"));
    run("explain", path("pages.jsonl"), "--site-field", "paper", "--sites", path("sites"));
    assertTrue(
        out().matches("(?s).*site-repeat.*on the pages of [0-9]+ of 1[0-2] stories of www.*"),
        out());
  }

  @Test
  void takesTheNameOfASiteFromAField() throws IOException {
    run("learn", path("pages.jsonl"), "-o", path("one"));
    assertTrue(Files.readString(folder.resolve("one")).contains("\nsite\ts\t24\t"));
    run("learn", path("pages.jsonl"), "--site-field", "paper", "-o", path("two"));
    assertTrue(Files.readString(folder.resolve("two")).contains("\nsite\twww.site1.example\t12"));
    run("learn", path("pages.jsonl"), "--site-field", "none", "-o", path("three"));
    String name = folder.getFileName().toString();
    assertTrue(Files.readString(folder.resolve("three")).contains("\nsite\t" + name + "\t24"));
  }

  @Test
  void mergesFiles() throws IOException {
    run("learn", path("corpus"), "-o", path("all"));
    String base = path("corpus");
    run("learn", base + "/*/x/1*.txt", "-o", path("a.gz"), "-q");
    run("learn", base + "/*/x/[!1]*.txt", "-o", path("b"), "-q");
    assertEquals(0, run("learn", "--merge", path("b"), path("a.gz"), "-o", path("merged")));
    assertTrue(err().startsWith("wirecopy: 2 sites, 2 of which repeat "), err());
    assertEquals(
        Files.readString(folder.resolve("all")), Files.readString(folder.resolve("merged")));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Files.writeString(folder.resolve("bad"), "something\n");
    assertEquals(2, run("clean", path("corpus"), "--sites", path("bad")));
    assertTrue(err().contains("bad:1: is no file of 'wirecopy learn'"), err());
    Files.writeString(folder.resolve("bad"), "wirecopy sites 2\n");
    assertEquals(2, run("learn", "--merge", path("bad"), "-o", path("x")));
    assertTrue(err().contains("bad:1: is of another version than this wirecopy reads"), err());
    Files.writeString(folder.resolve("bad"), "wirecopy sites 1\nsite\tb\t1\t1\nsite\ta\t1\t1\n");
    assertEquals(2, run("learn", "--merge", path("bad"), "-o", path("x")));
    assertTrue(err().contains("bad:3: is not in the order of the sites' names"), err());
    Files.writeString(folder.resolve("bad"), "wirecopy sites 1\nsite\tb\t1\tmany\n");
    assertEquals(2, run("clean", path("corpus"), "--sites", path("bad")));
    assertTrue(err().contains("has no number where one belongs: many"), err());
    assertEquals(2, run("clean", path("corpus"), "--sites", path("gone")));
    assertTrue(err().contains("gone: does not exist; check the path"), err());
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void readsNoStandardInputTwice() {
    assertEquals(2, run("clean", "--learn"));
    assertTrue(err().contains("--learn reads its input twice"), err());
    assertEquals(2, run("clean", path("corpus"), "--learn", "--sites", path("x")));
  }
}
