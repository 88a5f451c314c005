package org.wirecopy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wirecopy.pipeline.Cleaner;

/**
 * Quality does not fall below what is pinned in {@code floors.properties}: the mean over the kinds
 * of text dump of each figure of each source. The line model has learned from these pages: the
 * floors guard against accidents, and {@code wirecopy train --cross-validate} says how good it is.
 *
 * <p>{@code -Dquality.update} writes what was measured as the new floors, and refuses to lower one
 * unless {@code -Dquality.allow-regression} says so.
 */
class QualityFloorTest {

  private static final Path FLOORS =
      Path.of("src/test/resources/org/wirecopy/measure/floors.properties");

  /** Figures of which less is better. */
  private static final String JUNK = ".junk";

  /** Gold pages of other kinds; for them the share called articles is to be small. */
  private static final String NOT_ARTICLES = "notarticle.article";

  /** Floors are pinned to three digits. */
  private static final double ROUNDING = 0.0006;

  /** At most two in a thousand of the lines that a rule filter removes may belong to a body. */
  private static final double MAX_WRONG = 0.002;

  /**
   * What decides where the story begins and ends, and takes the headline out of it: no rules about
   * a line, and measured by what comes out.
   */
  private static final List<String> DECIDES_ON_BALANCE = List.of("line-model", "article");

  /**
   * Where gold prints a paragraph or a section's heading as often as the page does, as one in
   * fourteen does, its copies count as wrong, and so do those of lines whose first the line model
   * leaves out; but these filters lose no text.
   */
  private static final List<String> LEAVES_A_COPY =
      List.of("repeated-paragraph", "duplicate-line", "contents");

  private static Map<String, Double> measured;
  private static FilterTally tally;

  @BeforeAll
  static void measure() throws IOException {
    measured = new TreeMap<>();
    tally = new FilterTally();
    Cleaner cleaner = new Cleaner();
    for (Path gold : GoldFolder.goldFiles()) {
      GoldCollection collection = new GoldCollection(gold);
      boolean counted = List.of("fundus", "wcxb").contains(collection.source());
      for (String kind : collection.kinds()) {
        Score score =
            new Evaluation(collection).score(cleaner, kind, counted ? tally : new FilterTally());
        boolean html = kind.equals(GoldCollection.HTML);
        long alike =
            collection.kinds().stream().filter(k -> k.equals(GoldCollection.HTML) == html).count();
        String source = collection.source() + (html ? ".html." : ".");
        score
            .figures()
            .forEach((name, value) -> measured.merge(source + name, value / alike, Double::sum));
      }
    }
  }

  @Test
  void noFigureFallsBelowItsFloor() throws IOException {
    Map<String, Double> floors = read();
    List<String> fallen = new ArrayList<>();
    measured.forEach(
        (name, value) -> {
          Double floor = floors.get(name);
          if (floor != null && isWorse(name, value, floor)) {
            fallen.add(String.format(Locale.ROOT, "%s is %.4f, floor %.3f", name, value, floor));
          }
        });
    if (System.getProperty("quality.update") != null) {
      assertTrue(
          fallen.isEmpty() || System.getProperty("quality.allow-regression") != null,
          "not lowered without -Dquality.allow-regression: " + fallen);
      write();
      return;
    }
    assertEquals(List.of(), fallen);
    assertEquals(
        floors.keySet(),
        measured.keySet(),
        "floors and figures differ: renew with -Dquality.update");
  }

  @Test
  void ruleFiltersRemoveHardlyAnyLineOfABody() {
    List<String> careless = new ArrayList<>();
    tally
        .counts()
        .forEach(
            (filter, count) -> {
              if (!DECIDES_ON_BALANCE.contains(filter)
                  && !LEAVES_A_COPY.contains(filter)
                  && count.wrong() > MAX_WRONG * count.removed()) {
                careless.add(filter + ": " + count.wrong() + " of " + count.removed());
              }
            });
    assertEquals(List.of(), careless);
  }

  private static boolean isWorse(String name, double value, double floor) {
    boolean lessIsBetter = name.endsWith(JUNK) || name.equals(NOT_ARTICLES);
    return lessIsBetter ? value > floor + ROUNDING : value < floor - ROUNDING;
  }

  private static Map<String, Double> read() throws IOException {
    java.util.Properties properties = new java.util.Properties();
    if (Files.exists(FLOORS)) {
      try (InputStream in = Files.newInputStream(FLOORS)) {
        properties.load(in);
      }
    }
    Map<String, Double> floors = new TreeMap<>();
    properties.forEach(
        (name, value) -> floors.put(name.toString(), Double.parseDouble(value.toString())));
    return floors;
  }

  private static void write() {
    StringBuilder text =
        new StringBuilder(
            "# Mean over the kinds of text dump. Renewed by mvn verify -Dquality.update;"
                + " junk and notarticle.article: less is better.\n");
    measured.forEach(
        (name, value) -> text.append(String.format(Locale.ROOT, "%s=%.3f%n", name, value)));
    try {
      Files.writeString(FLOORS, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
