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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.check.StandardRules;

class CheckCommandTest {

  private static final String SHORT =
      "{\"id\":\"%s\",\"status\":\"article\",\"headline\":\"Bridge %s\",\"published\":\"2025-03-04\","
          + "\"language\":\"en\",\"body\":\"The bridge %s closes on Tuesday.\"}\n";

  @TempDir Path folder;

  /** What a command did. */
  private record Result(int code, String out, String err) {}

  private static Result run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        Streams.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    int code = Main.run(streams, args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String record(String id) {
    return SHORT.formatted(id, id, id);
  }

  private Path corpus(String... ids) throws IOException {
    StringBuilder records = new StringBuilder();
    for (String id : ids) {
      records.append(record(id));
    }
    return Files.writeString(folder.resolve("copy.jsonl"), records);
  }

  @Test
  void failsWhereThereAreFindings() throws IOException {
    String path = corpus("a").toString();
    Result result = run("", "check", path);
    assertEquals(1, result.code());
    assertTrue(result.out().contains("[body-too-short]"), result.out());
    assertEquals(0, run("", "check", path, "--ignore", "body-too-short").code());
    assertEquals(0, run("", "check", path, "--select", "no-headline").code());
    assertEquals(0, run("", "check", path, "--threshold", "body-too-short=3").code());
    assertEquals(0, run("", "check", path, "--max-rate", "body-too-short=100%").code());
    assertEquals(1, run("", "check", path, "--max-rate", "body-too-short=99.9%").code());
    assertEquals(0, run("", "check", path, "--max-rate", "all=100").code());
  }

  @Test
  void notesFailNothingUnlessARateIsSet() throws IOException {
    String path = corpus("a").toString();
    Files.writeString(
        Path.of(path), record("a").replace("\"published\":\"2025-03-04\",", "\"published\":null,"));
    String[] command = {"check", path, "--ignore", "body-too-short"};
    Result noted = run("", command);
    assertEquals(0, noted.code(), noted.out());
    assertTrue(noted.out().contains("[published-missing]"), noted.out());
    assertEquals(
        0, run("", "check", path, "--ignore", "body-too-short", "--max-rate", "all=0").code());
    assertEquals(
        1,
        run("", "check", path, "--ignore", "body-too-short", "--max-rate", "published-missing=0")
            .code());
  }

  @Test
  void saysWhenTheVisitMayBeWhyADateIsMissing() throws IOException {
    Path page = Path.of("samples/en-harbour-vote/dump.txt");
    Result result = run("", "check", page.toString(), "--as-of", "2001-01-01");
    assertTrue(
        result
            .out()
            .contains(
                "the time of publication is not known, or is later than the visit at"
                    + " 2001-01-01T"),
        result.out());
  }

  @Test
  void readsStandardInputAndLists() throws IOException {
    assertEquals(1, run(record("a"), "check").code());
    Result listed = run(corpus("a") + "\n", "check", "--files-from", "-", "-f", "jsonl");
    assertEquals(1, listed.out().lines().count());
  }

  @Test
  void annotatesTheRightLine() throws IOException {
    Path file = Path.of("src/test/resources/org/wirecopy/check/faults/pages/garbled.txt");
    List<String> lines = Files.readAllLines(file);
    int number = 1;
    while (!lines.get(number - 1).contains("cafÃ©s")) {
      number++;
    }
    String path = file.toString().replace('\\', '/');
    Result result = run("", "check", path, "-f", "github");
    assertTrue(
        result
            .out()
            .startsWith("::error file=" + path + ",line=" + number + ",title=wirecopy mojibake::"),
        result.out());
  }

  @Test
  void knowsWhatTheBaselineKnowsWhereverItMoves() throws IOException {
    String path = corpus("a", "b").toString();
    String known = folder.resolve("known.json").toString();
    assertEquals(1, run("", "check", path).code());
    assertEquals(0, run("", "check", path, "--baseline", known, "--update-baseline").code());
    assertEquals(0, run("", "check", path, "--baseline", known).code());
    corpus("b", "a");
    assertEquals(0, run("", "check", path, "--baseline", known).code());
    corpus("new", "b", "a");
    Result fresh = run("", "check", path, "--baseline", known, "-f", "jsonl");
    assertEquals(1, fresh.code());
    assertEquals(1, fresh.out().lines().count());
    assertTrue(fresh.out().contains("\"id\":\"new\""), fresh.out());
    Result without = run("", "check", path, "--baseline", folder + "/none.json");
    assertEquals(2, without.code());
    assertTrue(without.err().contains("no such file"), without.err());
  }

  @Test
  void readsTheSettingsAbove() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("a/b")).resolve("copy.jsonl");
    Files.writeString(corpus, record("a"));
    settings("[check]\nignore = [\"body-too-short\"]\n");
    assertEquals(0, run("", "check", corpus.toString()).code());
    settings("[check.max-rate]\nbody-too-short = \"100%\"\n");
    assertEquals(0, run("", "check", corpus.toString()).code());
    assertEquals(1, run("", "check", corpus.toString(), "--max-rate", "body-too-short=0").code());
    settings("[check.thresholds]\nbody-too-short = 3\n");
    assertEquals(0, run("", "check", corpus.toString()).code());
    settings("[check.files-ignore]\n\"a/**\" = [\"body-too-short\"]\n");
    assertEquals(0, run("", "check", corpus.toString()).code());
    settings("[check]\nlanguages = [\"de\"]\n");
    assertTrue(run("", "check", corpus.toString()).out().contains("[language-unlike-corpus]"));
  }

  @Test
  void tellsWhatIsWrongInTheSettings() throws IOException {
    String path = corpus("a").toString();
    settings("[check]\n\nignores = []\n");
    Result unknown = run("", "check", path);
    assertEquals(2, unknown.code());
    assertTrue(
        unknown
            .err()
            .contains(
                ".wirecopy.toml:3: no key of [check] is called 'ignores'; did you mean ignore?"),
        unknown.err());
    settings("[check]\nignore = [\"no-bodi\"]\n");
    Result misspelt = run("", "check", path);
    assertTrue(
        misspelt
            .err()
            .contains(
                ".wirecopy.toml:2: 'ignore': no rule is called 'no-bodi'; did you mean no-body?"),
        misspelt.err());
    settings("[check]\nignore = [\n");
    assertTrue(run("", "check", path).err().contains("is not valid TOML"));
    settings("[check.max-rate]\nno-body = \"many\"\n");
    assertTrue(run("", "check", path).err().contains("needs a number"));
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve(CheckSettings.FILE), text);
  }

  @Test
  void silencesWhatADumpSaysItself() throws IOException {
    Path garbled = Path.of("src/test/resources/org/wirecopy/check/faults/pages/garbled.txt");
    Path file = folder.resolve("page.txt");
    String text = Files.readString(garbled);
    Files.writeString(file, text);
    assertEquals(1, run("", "check", file.toString()).code());
    Files.writeString(file, text + "wirecopy-ignore: mojibake, truncated\n");
    assertEquals(0, run("", "check", file.toString()).code());
    Files.writeString(file, text + "wirecopy-ignore: truncated\n");
    assertEquals(1, run("", "check", file.toString()).code());
  }

  @Test
  void tellsOfItsRules() {
    Result list = run("", "check", "--list-rules");
    StandardRules.names().forEach(name -> assertTrue(list.out().contains(name), name));
    Result one = run("", "check", "--explain", "truncated");
    assertTrue(one.out().startsWith("truncated (warning)\n"), one.out());
    assertEquals(2, run("", "check", "--explain", "truncate").code());
    assertTrue(
        run("", "check", "--ignore", "no-bodi", "x").err().contains("did you mean no-body?"));
  }
}
