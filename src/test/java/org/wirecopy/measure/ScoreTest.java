package org.wirecopy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;

class ScoreTest {

  private static final String BODY =
      "The ferry will run again from Monday.\nThe harbour board said so on Friday.";

  private static GoldPage page(String body) {
    return new GoldPage(
        "p",
        null,
        "en",
        null,
        "Ferry to run again",
        "2026-03-01",
        List.of("Ana Ruiz"),
        null,
        body,
        null);
  }

  private static Map<String, Double> figures(Prediction prediction) {
    return Score.of(List.of(page(BODY)), Map.of("p", prediction)).figures();
  }

  @Test
  void aPerfectPredictionScoresOne() {
    Map<String, Double> figures =
        figures(
            new Prediction(
                "Ferry to Run Again",
                null,
                List.of("ana ruiz"),
                "2026-03-01T10:00Z",
                BODY,
                "en",
                true));
    for (String name :
        List.of("precision", "recall", "f1", "word_f1", "exact", "headline", "date", "language")) {
      assertEquals(1, figures.get(name), name);
    }
    assertEquals(1, figures.get("byline"));
    assertEquals(0, figures.get("junk"));
  }

  @Test
  void aMissingPredictionIsAnEmptyArticle() {
    Map<String, Double> figures = Score.of(List.of(page(BODY)), Map.of()).figures();
    assertEquals(0, figures.get("recall"));
    assertEquals(0, figures.get("f1"));
    assertEquals(0, figures.get("headline"));
  }

  @Test
  void twelveUnknownTriplesInARowAreJunk() {
    String footer = "All of this text is from a footer that nobody asked for at all today";
    assertEquals(1, figures(Data.body(BODY + "\n" + footer)).get("junk"));
    assertEquals(0, figures(Data.body(BODY + "\nShare this story")).get("junk"));
  }

  @Test
  void theDatelineBelongsToTheBody() {
    GoldPage gold = page("OSLO (AP) — The ferry will run again from Monday.");
    Prediction split =
        new Prediction(
            null,
            "OSLO (AP)",
            List.of(),
            null,
            "The ferry will run again from Monday.",
            null,
            true);
    assertEquals(1, Score.of(List.of(gold), Map.of("p", split)).figures().get("exact"));
  }

  @Test
  void lettersOfUnspacedScriptsAreWords() {
    assertEquals(List.of("北", "京", "AP", "8", "月"), Words.of("北京（ＡＰ）8 月"));
    assertEquals(List.of("don", "t", "stop_it"), Words.of("don't stop_it!"));
  }

  @Test
  void agreesWithTheScriptThatTheFiguresWereAgreedOn(@TempDir Path folder) throws Exception {
    Path script = GoldFolder.shared().resolve("eval/score.py");
    assumeTrue(hasPython(), "skipped: no python3");
    for (String source : List.of("fundus", "chinese", "newspaper", "postlight")) {
      Path goldFile = script.resolveSibling("dev/" + source + ".gold.jsonl.gz");
      Path predictions = folder.resolve(source + ".jsonl");
      writePredictions(script.resolveSibling("dev/" + source + ".wet.jsonl.gz"), predictions);
      Map<String, Double> ours =
          new Evaluation(new GoldCollection(goldFile)).score(predictions).figures();
      Map<String, Double> theirs = runScript(script, goldFile, predictions);
      assertFalse(theirs.isEmpty());
      theirs.forEach(
          (name, value) ->
              assertEquals(value, ours.getOrDefault(name, -1.0), 1e-9, source + " " + name));
    }
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static void writePredictions(Path dumps, Path file) throws IOException {
    Cleaner cleaner = new Cleaner();
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (Dump dump : JsonRecords.dumps(dumps)) {
        Prediction prediction = Prediction.of(cleaner.clean(dump));
        json.writeStartObject();
        json.writeStringField("id", dump.id());
        json.writeStringField("headline", prediction.headline());
        json.writeObjectFieldStart("dateline");
        json.writeStringField("text", prediction.dateline());
        json.writeEndObject();
        json.writeFieldName("byline");
        json.writeArray(prediction.byline().toArray(String[]::new), 0, prediction.byline().size());
        json.writeStringField("published", prediction.published());
        json.writeStringField("body", prediction.body());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  private static Map<String, Double> runScript(Path script, Path gold, Path predictions)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3", script.toString(), gold.toString(), predictions.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    Map<String, Double> figures = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(output)) {
      while (parser.nextToken() != null) {
        boolean number = parser.currentToken().isNumeric(); // Python's mean of zeros is an integer
        if (number && !parser.currentName().equals("pages")) {
          figures.put(parser.currentName(), parser.getDoubleValue());
        }
      }
    }
    return figures;
  }

  private static final class Data {
    static Prediction body(String body) {
      return new Prediction(null, null, List.of(), null, body, null, true);
    }
  }

  @Test
  void labelsTheLinesOfTheBodyAndNotTheirEchoes() {
    List<org.wirecopy.document.TextLine> lines =
        Cleaner.normalize(
                Dump.ofText(
                    "d",
                    null,
                    """
                    Ferry to run again
                    The ferry will run again
                    Menu
                    The ferry will run again from Monday.
                    Share
                    The harbour board said so on Friday. Photo: A. Ruiz
                    Monday
                    """))
            .lines();
    boolean[] inBody = BodyLines.label(lines, BODY);
    assertEquals(7, inBody.length);
    assertTrue(inBody[3] && inBody[5]);
    assertFalse(inBody[0] || inBody[1] || inBody[2] || inBody[4] || inBody[6]);
  }
}
