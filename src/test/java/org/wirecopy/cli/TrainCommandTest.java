package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  private final InProcess wirecopy = new InProcess();

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
    assertEquals(0, wirecopy.run("train", gold, "-o", model), wirecopy.err());
    byte[] first = Files.readAllBytes(Path.of(model));
    assertEquals(0, wirecopy.run("train", gold, "--weight", "own=1", "-o", model), wirecopy.err());
    assertArrayEquals(first, Files.readAllBytes(Path.of(model)), "the same pages, the same bytes");
    assertEquals(0, wirecopy.run("eval", gold, "--model", model, "--languages"), wirecopy.err());
    assertTrue(wirecopy.out().contains("    en     12 pages precision"), wirecopy.out());
    assertTrue(wirecopy.out().contains("line-model"), wirecopy.out());
    Path page = Files.writeString(folder.resolve("page.txt"), menuAndStory());
    assertEquals(
        0, wirecopy.run("clean", page.toString(), "--model", model, "-f", "jsonl"), wirecopy.err());
    assertTrue(wirecopy.out().contains("\"confidence\":"), wirecopy.out());
    assertFalse(wirecopy.out().contains("Moorings"), wirecopy.out());
  }

  @Test
  void evalSaysWhatIsMissing() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), menuAndStory());
    assertEquals(2, wirecopy.run("eval", page.toString()), wirecopy.out());
    assertTrue(wirecopy.err().contains("page.txt: not named SOURCE.gold.jsonl.gz"), wirecopy.err());
    assertEquals(
        2, wirecopy.run("eval", folder.resolve("no.gold.jsonl.gz").toString()), wirecopy.out());
    assertTrue(wirecopy.err().contains("no.gold.jsonl.gz: does not exist"), wirecopy.err());
    Path gold = folder.resolve("own.gold.jsonl.gz");
    Path alone =
        Files.copy(gold, Files.createDirectory(folder.resolve("a")).resolve("a.gold.jsonl.gz"));
    assertEquals(2, wirecopy.run("eval", alone.toString()), wirecopy.out());
    assertTrue(wirecopy.err().contains("a.gold.jsonl.gz: no dumps beside it"), wirecopy.err());
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
    assertEquals(2, wirecopy.run("train", gold));
    assertTrue(
        wirecopy.err().contains("nowhere to write the model to: add -o MODEL"), wirecopy.err());
    assertEquals(2, wirecopy.run("train", gold, "--weight", "other=2", "-o", "x"));
    assertTrue(wirecopy.err().contains("--weight other: no such source among own"), wirecopy.err());
    assertEquals(2, wirecopy.run("train", gold, "--field", "body", "-o", "x"));
    assertTrue(
        wirecopy.err().contains("'body' is no such field: headline or byline"), wirecopy.err());
    assertEquals(2, wirecopy.run("train", gold, "--field", "byline", "-o", "x"));
    assertTrue(wirecopy.err().contains("no page whose gold value can be picked"), wirecopy.err());
    assertEquals(2, wirecopy.run("train", folder.resolve("pages.txt").toString(), "-o", "x"));
    assertTrue(wirecopy.err().contains("not named SOURCE.gold.jsonl.gz"), wirecopy.err());
    assertEquals(2, wirecopy.run("clean", "x", "--model", gold));
    assertTrue(
        wirecopy.err().contains("not a line model; 'wirecopy train' writes models"),
        wirecopy.err());
    assertEquals(2, wirecopy.run("clean", "x", "--model", folder.resolve("none").toString()));
    assertTrue(wirecopy.err().contains("no such file"), wirecopy.err());
  }
}
