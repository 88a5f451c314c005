package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.pipeline.StandardChain;

class MainTest {

  /** Prose enough to be taken for one. */
  private static final String STORY =
      "The city council voted on Tuesday to close the old bridge for two years, the mayor said, and"
          + " engineers will begin the repairs in the spring, when the river is low. Shop owners on"
          + " both banks had asked for a shorter closure, but the builders refused. ";

  private static final String MORE_OF_IT =
      """
      Drivers will be sent over the new bridge downstream, which is a quarter of an hour away at best.
      "We know what we ask of the people here," the mayor told reporters after the vote on Tuesday.
      The repairs are to cost nine million euros, half of which the state has promised to pay.
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String in, String... args) {
    ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return Main.run(Streams.of(input, out, err), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | which command: one of",
        "claen | no command or argument 'claen' is known here; did you mean clean?",
        "clean --formt json | unknown option: '--formt'; did you mean --format?",
        "clean -f jsn | 'jsn' is none of text, files, jsonl, json, markdown; did you mean json?",
        "clean -f files | -f files needs a folder: add -o DIR",
        "clean -f text -o x.jsonl | -f text writes a file a dump",
        "clean -f jsonl -o src | src is a folder",
        "clean --resume | --resume needs a place where the articles are kept",
        "clean --split 1M -o x | --split is for JSON Lines in a file",
        "clean --split much -o x.jsonl | 'much' is no size",
        "clean -j 0 | -j needs a number above 0",
        "clean --timeout -1 | --timeout needs seconds",
        "clean --from pdf | 'pdf' is none of auto, text, html, jsonl, warc, wet",
        "clean --skip share-wdget | no filter is called 'share-wdget'; did you mean share-widget?",
        "clean --as-of monday | 'monday' is no time: write 2024-05-03 or 2024-05-03T12:00:00Z",
        "clean --only | missing required parameter",
        "report samples -o src | src is a folder; name a file for the page",
        "report samples -o x.html --lines much | 'much' is no size",
        "explain --html -f jsonl | --html and -f jsonl are two forms; choose one",
        "explain a b | 'b' is one argument too many",
        "explain --color red | 'red' is none of auto, always, never",
        "filters nonsense | no filter is called 'nonsense'",
      })
  void explainsWrongUsageInOneLine(String args, String message) {
    assertEquals(2, run("", args.isEmpty() ? new String[0] : args.split(" ", -1)));
    assertEquals("", out());
    assertEquals(1, err().lines().count(), err());
    assertTrue(err().startsWith("wirecopy: "), err());
    assertTrue(err().contains(message), err());
    assertTrue(err().contains("--help'"), err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "clean --help", "explain -h", "help clean"})
  void helpsOnStandardOutput(String args) {
    assertEquals(0, run("", args.split(" ", -1)));
    assertEquals("", err());
    for (ExitCode exitCode : ExitCode.values()) {
      assertTrue(
          out().contains(exitCode.code() + "   " + exitCode.meaning()), () -> exitCode + out());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check | no findings, nothing but notes, or no more than are allowed | other findings",
        "report | the page is written | so it is, but some dump could not be read; or it is not",
        "learn | the file is written | so it is, but some page could not be read; or it is not",
        "warmup | the classes are stored | they cannot be stored",
        "filters | all is done | something could not be read or written",
        "completion | all is done | something could not be read or written",
        "eval | all is done | something could not be read or written",
        "train | all is done | something could not be read or written",
      })
  void tellsWhatItsOwnExitCodesMean(String command, String ok, String problems) {
    assertEquals(0, run("", command, "--help"));
    String help = out().replaceAll("\\s+", " ");
    assertTrue(help.contains(" 0 " + ok + " 1 " + problems + " 2 wrong usage"), help);
  }

  @Test
  void saysThatHelpCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), full, err);
    assertEquals(1, Main.run(streams, "clean", "--help"));
    assertEquals(
        "wirecopy: standard output cannot be written (No space left on device); free some space\n",
        err());
  }

  @Test
  void hasTheSameExitCodesInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (ExitCode exitCode : ExitCode.values()) {
      String row = "| " + exitCode.code() + " | " + exitCode.meaning() + " |";
      assertTrue(readme.contains(row), row);
    }
  }

  @Test
  void makesOfTheReadmesDumpWhatTheReadmeShows() throws IOException {
    String[] readme = Files.readString(Path.of("README.md")).split("```\n", -1);
    assertEquals(0, run(readme[1], "clean"));
    assertEquals(unwrapped(readme[3]), unwrapped(out()));
  }

  private static String unwrapped(String text) {
    return text.strip().replace("\n\n", "¶").replace('\n', ' ');
  }

  @Test
  void explainsOnAPage() {
    assertEquals(0, run("Story\n" + STORY + "\n" + MORE_OF_IT, "explain", "--html"));
    assertTrue(out().startsWith("<!DOCTYPE html>"), out());
    assertTrue(out().endsWith("</html>\n"));
  }

  @Test
  void reportsOnWhatItReadsAndNotOnTheReport(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("report.html");
    Files.writeString(folder.resolve("story.txt"), STORY + "\n" + MORE_OF_IT);
    Files.writeString(folder.resolve("menu.txt"), "Home\nNews\nSign in\n");
    String[] command = {"report", folder.toString(), "-o", page.toString()};
    assertEquals(0, run("", command), err());
    assertTrue(err().contains("1 article, 1 page without one, 0 errors"), err());
    String first = Files.readString(page);
    assertTrue(first.startsWith("<!DOCTYPE html>"));
    assertEquals(0, run("", command), err());
    assertEquals(first, Files.readString(page));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(3, files.count(), "something is left over");
    }
  }

  @Test
  void listsEveryFilterInOrder() {
    assertEquals(0, run("", "filters"));
    int last = -1;
    for (BoilerplateFilter filter : StandardChain.FILTERS) {
      int at = out().indexOf("  " + filter.name() + " ");
      assertTrue(at > last, filter.name());
      last = at;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "jsonl"})
  void showsOneFilterInFull(String format) {
    assertEquals(0, run("", "filters", "share-widget", "-f", format));
    assertTrue(out().contains("- Share this article"), out());
    assertTrue(out().contains("share-widget"));
  }

  @Test
  void explainsEveryLineOfADump() {
    run("Council closes bridge\r\n\r\nShare this article\r" + STORY + STORY, "explain");
    String[] lines = out().split("\n", -1);
    assertTrue(lines[1].startsWith("1 + headline"), out());
    assertEquals("2", lines[2]);
    assertTrue(lines[3].startsWith("3 - share-widget"), out());
    assertTrue(lines[3].contains("<- share button"), out());
    assertTrue(lines[4].startsWith("4 + body"), out());
    assertTrue(out().indexOf('\u001b') < 0, "no colours in a pipe");
  }

  @Test
  void coloursWhenAsked() {
    run("Share this article", "explain", "--color", "always");
    assertTrue(out().contains("\u001b[31m- share-widget"), out());
  }

  @Test
  void explainsForMachines() {
    run("Share this article\n\n", "explain", "-f", "jsonl");
    assertEquals(
        """
        {"id":"stdin","line":1,"fate":"removed","role":null,"filter":"share-widget",\
        "reason":"share button: “share this article”","text":"Share this article"}
        {"id":"stdin","line":2,"fate":"blank","role":null,"filter":null,"reason":null,"text":""}
        """,
        out());
  }

  @Test
  void saysWhatIsWrongWithJsonInOneShortLine() {
    assertEquals(1, run("{\"id\":\"a\",\n", "clean", "--from", "jsonl", "-f", "jsonl"));
    assertEquals(
        "wirecopy: <stdin>:1: is not valid JSON (Unexpected end-of-input within/between Object"
            + " entries); mend the line\n",
        err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":\"a\",\"text\":\"One\"},{\"id\":\"b\",\"text\":\"Two\"}]",
        "\n[\n  {\n    \"id\": \"a\",\n    \"text\": \"One\"\n  },\n  {\"id\": \"b\", \"text\": \"Two\"}\n]\n",
        "\ufeff{\n  \"id\": \"a\",\n  \"text\": \"One\"\n}\n{\r\n  \"text\": \"Two\",\n  \"id\": \"b\"}"
      })
  void readsRecordsThatAreNoLines(String in) {
    assertEquals(1, run(in, "clean", "-f", "jsonl"));
    assertEquals(List.of("a", "b"), out().lines().map(line -> line.split("\"", -1)[3]).toList());
    assertTrue(err().contains("holds no article"), err());
    assertFalse(err().contains("JSON"), err());
  }

  @Test
  void namesRecordsOfAnArrayByTheirPlace() {
    assertEquals(
        1, run("[{\"text\":\"One\"},\n7,\n{\"x\":1}]", "clean", "--from", "jsonl", "-f", "jsonl"));
    assertEquals(3, out().lines().count());
    assertTrue(out().contains("{\"id\":\"stdin:1\","), out());
    assertTrue(err().contains("wirecopy: <stdin>:2: is not a JSON object"), err());
    assertTrue(err().contains("wirecopy: <stdin>:3: has neither \"text\" nor \"html\""), err());
  }

  @Test
  void saysWhereAnArrayBreaks() {
    assertEquals(1, run("[{\"text\":\"One\"},\n{\"text\":\"Tw", "clean", "-f", "jsonl"));
    assertEquals(2, out().lines().count());
    assertTrue(
        err().contains("wirecopy: <stdin>:2: is not valid JSON (Unexpected end-of-input"), err());
    assertTrue(err().contains("; mend it, what is behind it was not read"), err());
  }

  @Test
  void keepsNumbersOfAnArrayAsTheyAreWritten() {
    assertEquals(1, run("[{\"id\": 1.10, \"text\": \"One\"}]", "clean", "-f", "jsonl"));
    assertTrue(out().startsWith("{\"id\":\"1.10\","), out());
  }

  @Test
  void saysWhatIsWrongWithAnArrayThatNobodyCanRead() {
    String deep = "[{\"text\": " + "[".repeat(2000) + "1" + "]".repeat(2000) + "}]";
    assertEquals(1, run(deep, "clean", "-f", "jsonl"));
    assertTrue(err().contains("<stdin>:1: is not valid JSON (Document nesting depth"), err());
    assertEquals(1, run("\0[\0\0{\"text\": \"One\"}]", "clean", "--from", "jsonl"));
    assertTrue(err().contains("wirecopy: <stdin>: cannot be read (Unsupported UCS-4"), err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "[]", "[\n]\n"})
  void saysWhereNoRecordIs(String in) {
    assertEquals(1, run(in, "clean", "--from", "jsonl"));
    assertEquals("wirecopy: <stdin>: holds no record; fetch it again or leave it out\n", err());
  }

  @Test
  void goesOnAfterBadJson() {
    String in =
        "{\"id\":\"a\",\"text\":\"One\"}\n{bad\n[1]\n\n{\"id\":2,\"text\":\"Two\"}\n{\"id\":\"c\"}";
    assertEquals(1, run(in, "clean", "-f", "jsonl"));
    assertEquals(5, out().lines().count());
    assertTrue(err().contains("wirecopy: <stdin>:2: is not valid JSON"), err());
    assertTrue(err().contains("wirecopy: <stdin>:3: is not a JSON object"), err());
    assertTrue(err().contains("wirecopy: <stdin>:6: has neither \"text\" nor \"html\""), err());
    assertTrue(out().contains("{\"id\":\"2\","), out());
  }

  @Test
  void knowsHtmlByItsBytes() {
    run("\n<!DOCTYPE HTML>\n<p>Share this <b>article</b><p hidden>Hi", "explain", "-f", "jsonl");
    assertEquals(
        """
        {"id":"stdin","line":1,"fate":"removed","role":null,"filter":"share-widget",\
        "reason":"share button: “share this article”","text":"Share this article"}
        """,
        out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/page.html", "http://a.example/?id=1"})
  void saysHowToFetchAnAddress(String address) {
    assertEquals(1, run("", "clean", address));
    assertEquals(
        "wirecopy: "
            + address
            + ": is an address, not a file; fetch it: curl -sL "
            + address
            + " | wirecopy clean\n",
        err());
  }

  @Test
  void completesCommandsAndOptions() {
    assertEquals(0, run("", "completion"));
    assertTrue(out().contains("--from") && out().contains("explain"));
  }
}
