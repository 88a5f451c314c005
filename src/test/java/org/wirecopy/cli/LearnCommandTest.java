package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

  private final InProcess wirecopy = new InProcess();
  private final List<String> frames = new ArrayList<>();

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
    assertEquals(1, wirecopy.run("learn", path("one.jsonl"), "-o", path("s")));
    assertTrue(
        wirecopy
            .err()
            .endsWith("wirecopy: 1 page read, 1 error; 1 site, 0 of which repeat 0 lines\n"),
        wirecopy.err());
  }

  @Test
  void saysThatNoPageIsOfASiteThatIsKnown() throws IOException {
    assertEquals(0, wirecopy.run("learn", path("corpus"), "-o", path("s")));
    Path page;
    try (Stream<Path> files = Files.walk(folder.resolve("corpus"))) {
      page = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Path other = Files.createDirectories(folder.resolve("tuesday")).resolve("page.txt");
    Files.copy(page, other);
    assertEquals(
        0,
        wirecopy.run("clean", other.toString(), "--sites", path("s"), "-f", "jsonl"),
        wirecopy.err());
    assertEquals(
        "wirecopy: --sites: no page is of a site that " + path("s") + " knows repeated lines of\n",
        wirecopy.err());
    wirecopy.run("clean", path("corpus"), "--sites", path("s"), "-f", "jsonl");
    assertEquals("", wirecopy.err());
  }

  /** A folder of that name takes the file's place, which is as good as a full disk. */
  @Test
  void leavesNothingUnfinished() throws IOException {
    Files.createDirectories(folder.resolve("s/x"));
    assertEquals(1, wirecopy.run("learn", path("corpus"), "-o", path("s")));
    assertTrue(wirecopy.err().endsWith("; mend that, then run it again\n"), wirecopy.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("corpus", "pages.jsonl", "s"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals(2, wirecopy.run("learn", path("corpus"), "-o", "-"));
  }

  @Test
  void learnsFromFoldersAndCleansWithIt() {
    assertEquals(0, wirecopy.run("learn", path("corpus"), "-o", path("sites.zst")));
    assertTrue(
        wirecopy.err().startsWith("wirecopy: 24 pages read, 0 errors; 2 sites, 2 of which repeat "),
        wirecopy.err());
    assertEquals("", wirecopy.out());
    assertEquals(0, wirecopy.run("clean", path("corpus"), "-f", "jsonl"));
    String frame =
        frames.stream()
            .filter(wirecopy.out()::contains)
            .findFirst()
            .orElseThrow(); // the chain alone keeps it
    wirecopy.run("clean", path("corpus"), "-f", "jsonl", "--sites", path("sites.zst"));
    String cleaned = wirecopy.out();
    assertFalse(cleaned.contains(frame));
    wirecopy.run("clean", path("corpus"), "-f", "jsonl", "--learn");
    assertEquals(cleaned, wirecopy.out());
    wirecopy.run("clean", path("corpus"), "-f", "jsonl", "--learn", "--skip", "site-repeat");
    assertTrue(wirecopy.out().contains(frame));
  }

  @Test
  void explainsWhyALineGoes() throws IOException {
    wirecopy.run("learn", path("corpus"), "-o", path("sites"));
    wirecopy.run("explain", path("corpus/www.site0.example/x/3.txt"), "--sites", path("sites"));
    assertFalse(
        wirecopy.out().contains("site-repeat"), "a page of folder x, if only that page is named");
    wirecopy.run("learn", path("pages.jsonl"), "--site-field", "paper", "-o", path("sites"));
    wirecopy.run("explain", path("pages.jsonl"), "--site-field", "paper", "--sites", path("sites"));
    assertTrue(
        wirecopy
            .out()
            .matches("(?s).*site-repeat.*on the pages of [0-9]+ of 1[0-2] stories of www.*"),
        wirecopy.out());
  }

  @Test
  void takesTheNameOfASiteFromAField() throws IOException {
    wirecopy.run("learn", path("pages.jsonl"), "-o", path("one"));
    assertTrue(Files.readString(folder.resolve("one")).contains("\nsite\ts\t24\t"));
    wirecopy.run("learn", path("pages.jsonl"), "--site-field", "paper", "-o", path("two"));
    assertTrue(Files.readString(folder.resolve("two")).contains("\nsite\twww.site1.example\t12"));
    wirecopy.run("learn", path("pages.jsonl"), "--site-field", "none", "-o", path("three"));
    String name = folder.getFileName().toString();
    assertTrue(Files.readString(folder.resolve("three")).contains("\nsite\t" + name + "\t24"));
  }

  @Test
  void mergesFiles() throws IOException {
    wirecopy.run("learn", path("corpus"), "-o", path("all"));
    String base = path("corpus");
    wirecopy.run("learn", base + "/*/x/1*.txt", "-o", path("a.gz"), "-q");
    wirecopy.run("learn", base + "/*/x/[!1]*.txt", "-o", path("b"), "-q");
    assertEquals(
        0, wirecopy.run("learn", "--merge", path("b"), path("a.gz"), "-o", path("merged")));
    assertTrue(wirecopy.err().startsWith("wirecopy: 2 sites, 2 of which repeat "), wirecopy.err());
    assertEquals(
        Files.readString(folder.resolve("all")), Files.readString(folder.resolve("merged")));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Files.writeString(folder.resolve("bad"), "something\n");
    assertEquals(2, wirecopy.run("clean", path("corpus"), "--sites", path("bad")));
    assertTrue(wirecopy.err().contains("bad:1: is no file of 'wirecopy learn'"), wirecopy.err());
    Files.writeString(folder.resolve("bad"), "wirecopy sites 2\n");
    assertEquals(2, wirecopy.run("learn", "--merge", path("bad"), "-o", path("x")));
    assertTrue(
        wirecopy.err().contains("bad:1: is of another version than this wirecopy reads"),
        wirecopy.err());
    Files.writeString(folder.resolve("bad"), "wirecopy sites 1\nsite\tb\t1\t1\nsite\ta\t1\t1\n");
    assertEquals(2, wirecopy.run("learn", "--merge", path("bad"), "-o", path("x")));
    assertTrue(
        wirecopy.err().contains("bad:3: is not in the order of the sites' names"), wirecopy.err());
    Files.writeString(folder.resolve("bad"), "wirecopy sites 1\nsite\tb\t1\tmany\n");
    assertEquals(2, wirecopy.run("clean", path("corpus"), "--sites", path("bad")));
    assertTrue(wirecopy.err().contains("has no number where one belongs: many"), wirecopy.err());
    assertEquals(2, wirecopy.run("clean", path("corpus"), "--sites", path("gone")));
    assertTrue(wirecopy.err().contains("gone: does not exist; check the path"), wirecopy.err());
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void readsNoStandardInputTwice() {
    assertEquals(2, wirecopy.run("clean", "--learn"));
    assertTrue(wirecopy.err().contains("--learn reads its input twice"), wirecopy.err());
    assertEquals(2, wirecopy.run("clean", path("corpus"), "--learn", "--sites", path("x")));
  }
}
