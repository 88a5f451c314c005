package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From own gold pages to an own model, and what is said when that cannot be. */
class TrainCommandTest {

  private static final String[] SUBJECTS = {"harbour", "railway", "orchard", "theatre", "glacier"};
  private static final String[] LABELS = {"Tides", "Moorings", "Games", "Recipes", "Puzzles"};

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(Streams.of(new ByteArrayInputStream(new byte[0]), out, err), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void writePages() throws IOException {
    StringBuilder gold = new StringBuilder();
    StringBuilder wet = new StringBuilder();
    SplittableRandom random = new SplittableRandom(5);
    for (int page = 0; page < 12; page++) {
      String subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
      StringBuilder body = new StringBuilder();
      for (int i = random.nextInt(4, 8); i > 0; i--) {
        body.append("The ").append(subject).append(" was the subject of meeting ");
        body.append(random.nextInt(90)).append(" of the council, which heard that the ");
        body.append(subject).append(" would not be closed this year.\\n");
      }
      String text = menu(random) + body + menu(random);
      gold.append("{\"id\":\"p").append(page).append("\",\"publisher\":\"s").append(page);
      gold.append("\",\"lang\":\"en-gb\",\"body\":\"").append(body).append("\"}\n");
      wet.append("{\"id\":\"p").append(page).append("\",\"text\":\"").append(text).append("\"}\n");
    }
    write("own.gold.jsonl.gz", gold.toString());
    write("own.wet.jsonl.gz", wet.toString());
  }

  private static String menu(SplittableRandom random) {
    StringBuilder menu = new StringBuilder();
    for (int i = random.nextInt(4, 9); i > 0; i--) {
      menu.append(LABELS[random.nextInt(LABELS.length)]).append("\\n");
    }
    return menu.toString();
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void trainsAModelThatCleanAndEvalUse() throws IOException {
    String gold = folder.resolve("own.gold.jsonl.gz").toString();
    String model = folder.resolve("own.model").toString();
    assertEquals(0, run("train", gold, "-o", model), err());
    byte[] first = Files.readAllBytes(Path.of(model));
    assertEquals(0, run("train", gold, "--weight", "own=1", "-o", model), err());
    assertArrayEquals(first, Files.readAllBytes(Path.of(model)), "the same pages, the same bytes");
    assertEquals(0, run("eval", gold, "--model", model, "--languages"), err());
    assertTrue(out().contains("    en     12 pages precision"), out());
    assertTrue(out().contains("line-model"), out());
    Path page = Files.writeString(folder.resolve("page.txt"), menuAndStory());
    assertEquals(0, run("clean", page.toString(), "--model", model, "-f", "jsonl"), err());
    assertTrue(out().contains("\"confidence\":"), out());
    assertFalse(out().contains("Moorings"), out());
  }

  @Test
  void evalSaysWhatIsMissing() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), menuAndStory());
    assertEquals(2, run("eval", page.toString()), out());
    assertTrue(err().contains("page.txt: not named SOURCE.gold.jsonl.gz"), err());
    assertEquals(2, run("eval", folder.resolve("no.gold.jsonl.gz").toString()), out());
    assertTrue(err().contains("no.gold.jsonl.gz: does not exist"), err());
    Path gold = folder.resolve("own.gold.jsonl.gz");
    Path alone =
        Files.copy(gold, Files.createDirectory(folder.resolve("a")).resolve("a.gold.jsonl.gz"));
    assertEquals(2, run("eval", alone.toString()), out());
    assertTrue(err().contains("a.gold.jsonl.gz: no dumps beside it"), err());
  }

  private static String menuAndStory() {
    return "Tides\nMoorings\nGames\nPuzzles\n"
        + "The theatre was the subject of meeting 5 of the council, which heard that the theatre would not be closed.\n"
            .repeat(1)
        + "The council of the theatre heard that the subject of the next meeting would be the railway this year.\n"
        + "The harbour was the subject of meeting 7 of the council, which heard that it would not be closed.\n"
        + "Games\nRecipes\nMoorings\n";
  }

  @Test
  void saysWhatIsWrong() {
    String gold = folder.resolve("own.gold.jsonl.gz").toString();
    assertEquals(2, run("train", gold));
    assertTrue(err().contains("nowhere to write the model to: add -o MODEL"), err());
    assertEquals(2, run("train", gold, "--weight", "other=2", "-o", "x"));
    assertTrue(err().contains("--weight other: no such source among own"), err());
    assertEquals(2, run("train", gold, "--field", "body", "-o", "x"));
    assertTrue(err().contains("'body' is no such field: headline or byline"), err());
    assertEquals(2, run("train", gold, "--field", "byline", "-o", "x"));
    assertTrue(err().contains("no page whose gold value can be picked"), err());
    assertEquals(2, run("train", folder.resolve("pages.txt").toString(), "-o", "x"));
    assertTrue(err().contains("not named SOURCE.gold.jsonl.gz"), err());
    assertEquals(2, run("clean", "x", "--model", gold));
    assertTrue(err().contains("not a line model; 'wirecopy train' writes models"), err());
    assertEquals(2, run("clean", "x", "--model", folder.resolve("none").toString()));
    assertTrue(err().contains("no such file"), err());
  }
}
