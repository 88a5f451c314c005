package org.wirecopy.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.cli.Shell;
import org.wirecopy.site.InventedSites;
import org.wirecopy.site.InventedSites.InventedPage;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Hadoop needs helpers there")
class LearnJobIT {

  private static final int SITES = 4;
  private static final int PAGES = 30;

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Pages of a site in folders of its name and in files of many sites' pages. */
  private void write() throws IOException {
    StringBuilder[] files = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
    int number = 0;
    for (InventedPage page : new InventedSites(7).pages(SITES, PAGES)) {
      String[] id = page.dump().id().split("/", -1);
      if (number++ % 2 == 0) {
        Path file = folder.resolve("in").resolve(id[0]).resolve("x/" + id[1] + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.dump().content());
      } else {
        StringBuilder json = files[number % files.length];
        json.append("{\"site\":\"").append(id[0]).append("\",\"text\":\"");
        json.append(page.dump().content().replace("\n", "\\n")).append("\"}\n");
      }
    }
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve("in/" + i + ".jsonl"), files[i]);
    }
  }

  @Test
  void writesTheBytesOfTheCommandLine() throws IOException {
    write();
    for (String name : new String[] {"sites", "sites.zst"}) {
      Shell.Result expected = Shell.in(folder).run("$wirecopy learn in -o cli-" + name);
      LocalSpark.Result result = LocalSpark.run(new LearnJob(), path("in"), path("spark-" + name));
      assertEquals(0, result.code(), result.err());
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("cli-" + name)),
          Files.readAllBytes(folder.resolve("spark-" + name)),
          name);
      assertEquals(expected.err(), result.err());
    }
    assertTrue(Files.size(folder.resolve("cli-sites")) > 10_000, "something was learned");
    cleansWithWhatWasLearned();
  }

  private void cleansWithWhatWasLearned() throws IOException {
    Shell.in(folder).run("$wirecopy clean in -q --sites cli-sites.zst -o cli.jsonl");
    LocalSpark.Result result =
        LocalSpark.run(new CleanJob(), path("in"), path("out"), "--sites", path("spark-sites.zst"));
    assertEquals(0, result.code(), result.err());
    assertEquals(
        0,
        LocalSpark.session()
            .read()
            .schema(ArticleRow.COLUMNS)
            .json(path("cli.jsonl"))
            .drop("reason")
            .exceptAll(LocalSpark.session().read().parquet(path("out")).drop("part", "reason"))
            .count());
  }

  @Test
  void countsWhatItCannotRead() throws IOException {
    write();
    Files.writeString(folder.resolve("in/bad.jsonl"), "{\"id\":\n");
    LocalSpark.Result result = LocalSpark.run(new LearnJob(), path("in"), path("sites"));
    assertEquals(0, result.code(), result.err());
    assertTrue(
        result
            .err()
            .startsWith("wirecopy: 120 pages read, 1 error {is not valid JSON=1}; 4 sites, 4 of"),
        result.err());
  }
}
