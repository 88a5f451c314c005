package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesNotReadTest {

  private static final String PAGE = "<!doctype html><title>Ferry</title><p>The ferry left.";

  private static final String RECORD =
      "{\"url\": \"https://a.example/\", \"text\": \"The ferry.\"}";

  @TempDir private Path folder;

  private final InProcess wirecopy = new InProcess();

  private void write(String name, String content) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), content);
  }

  private List<String> ids() {
    return wirecopy.out().lines().map(line -> line.split("\"", -1)[3]).sorted().toList();
  }

  private List<String> messages() {
    return wirecopy.err().lines().filter(line -> line.contains("not read")).toList();
  }

  @Test
  void readsPagesByTheNamesThatCrawlersGiveThem() throws IOException {
    for (String name :
        List.of("a.php", "b.SHTML", "c.asp", "d.aspx", "e.jsp", "f.html?id=3", "g.php?a=1.5")) {
      write(name, PAGE);
    }
    write("style.css?v=2", "p {}");
    write("b?x.txt", PAGE);
    wirecopy.run("clean", folder.resolve("in").toString(), "-f", "jsonl");
    assertEquals(
        List.of(
            "a.php", "b.SHTML", "b?x", "c.asp", "d.aspx", "e.jsp", "f.html?id=3", "g.php?a=1.5"),
        ids());
    assertEquals(List.of("wirecopy: 1 file not read: 1 .css; name them or use a glob"), messages());
  }

  @Test
  void readsRecordsInAnyJson() throws IOException {
    write("a.json", RECORD);
    write("b.json", "[\n " + RECORD + ",\n" + RECORD + "]");
    write("c.json", RECORD.replace("text", "html").replace(", ", ", \"more\": {\"x\": [1, 2]}, "));
    write("package.json", "{\"name\": \"x\", \"deep\": {\"text\": \"The ferry.\"}}");
    write("number.json", "{\"text\": 1}");
    write("page.json", "The ferry left.");
    wirecopy.run("clean", folder.resolve("in").toString(), "-f", "jsonl");
    assertEquals(List.of("a.json:1", "b.json:1", "b.json:2", "c.json:1"), ids());
    assertEquals(
        List.of("wirecopy: 3 files not read: 3 .json; name them or use a glob"), messages());
  }

  @Test
  void countsWhatItDoesNotRead() throws IOException {
    write("a.txt", "The ferry left.");
    for (String name :
        List.of("a.md", "b.md", "c.xml", "d.html~", "e.bak", "f.1", "g.7", ".hidden.md")) {
      write(name, "x");
    }
    try (OutputStream file = Files.newOutputStream(folder.resolve("in/x.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : List.of("a/b.md", "a/r.json", "a/s.json", "t.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((name.equals("a/r.json") ? RECORD : "x").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Path summary = folder.resolve("s.json");
    wirecopy.run(
        "clean", folder.resolve("in") + "", "-f", "jsonl", "--summary", summary.toString());
    assertEquals(List.of("a", "x/a/r.json:1", "x/t"), ids());
    String message =
        "wirecopy: 9 files not read: 3 .md, 1 .1, 1 .7, 1 .bak, 1 .html~, …; name them or use a glob";
    assertEquals(List.of(message), messages());
    String json = Files.readString(summary);
    assertTrue(json.contains("\"records_skipped\":0,\"files_not_read\":9,"), json);
    for (String[] command :
        new String[][] {
          {"check"},
          {"report", "-o", folder.resolve("r.html").toString()},
          {"learn", "-o", folder.resolve("r.sites").toString()}
        }) {
      String[] args = java.util.Arrays.copyOf(command, command.length + 1);
      args[command.length] = folder.resolve("in").toString();
      wirecopy.run(args);
      assertEquals(List.of(message), messages(), command[0]);
    }
    wirecopy.run("clean", "-q", folder.resolve("in").toString());
    assertEquals(List.of(), messages());
  }

  @Test
  void countsNothingInAGlob() throws IOException {
    write("a.md", "The ferry left.");
    write("b.css", "x");
    wirecopy.run("clean", folder + "/in/*.md");
    assertEquals(List.of(), messages());
  }

  @Test
  void saysWhereAFolderHoldsNoDump() throws IOException {
    write("a.md", "The ferry left.");
    write("package.json", "{}");
    assertEquals(1, wirecopy.run("clean", folder.resolve("in").toString()));
    assertTrue(wirecopy.err().contains("holds no dump"), wirecopy.err());
  }

  @Test
  void givesFilesThatDifferInTheirExtensionsOnlyNamesOfTheirOwn() throws IOException {
    for (String name : List.of("a", "a.txt", "a.text", "B.html", "b.txt")) {
      write(name, PAGE);
    }
    write("a.jsonl", RECORD + "\n" + RECORD);
    try (OutputStream file = Files.newOutputStream(folder.resolve("in/t.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : List.of("p.txt", "p.html")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(PAGE.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.copy(folder.resolve("in/t.zip"), folder.resolve("in/t.tar"));
    wirecopy.run("clean", folder.resolve("in").toString(), "-f", "jsonl");
    assertEquals(
        List.of(
            "B", "a", "a-2:1", "a-2:2", "a-3", "a-4", "b-2", "t-2/p", "t-2/p-2", "t/p", "t/p-2"),
        ids());
    List<String> ids = ids();
    wirecopy.run("clean", folder.resolve("in").toString(), "-o", folder.resolve("out").toString());
    for (String id : ids) {
      Path file = folder.resolve("out/" + id.replace(':', '_') + ".body.txt");
      assertTrue(Files.exists(file), file + "");
    }
  }
}
