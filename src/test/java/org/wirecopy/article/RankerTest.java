package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankerTest {

  private static final List<String> NAMES = List.of("one", "tall", "noise");

  @Test
  void learnsWhichFigureTells() {
    Ranker ranker = Ranker.fit(NAMES.size(), examples(7));
    assertEquals(1, ranker.pick(List.of(candidate(1, 0, 0.9), candidate(1, 1, 0.1)), 0));
    assertEquals(
        ranker.lines(NAMES),
        Ranker.fit(NAMES.size(), examples(7)).lines(NAMES),
        "the same examples, the same");
  }

  @Test
  void picksNoneWhereNoneIsLikely() {
    Ranker ranker = Ranker.fit(NAMES.size(), examples(7));
    assertEquals(-1, ranker.pick(List.of(candidate(1, 0, 0.9), candidate(1, 0, 0.1)), 0));
    assertEquals(-1, ranker.pick(List.of(), 0));
  }

  @Test
  void readsWhatItPrints() {
    Ranker ranker = Ranker.fit(NAMES.size(), examples(3));
    List<String> lines = ranker.lines(NAMES);
    assertEquals(lines, new Ranker(Ranker.parse(lines, NAMES)).lines(NAMES));
  }

  @Test
  void saysWhichWeightIsMissingOrUnknown() {
    List<String> lines = List.of("one 1.0", "tall 2.0");
    assertTrue(message(lines, NAMES).contains("no weight for noise"));
    assertTrue(message(lines, List.of("one")).contains("unknown figure: tall"));
  }

  private static String message(List<String> lines, List<String> names) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> Ranker.parse(lines, names))
            .getMessage());
  }

  private static Candidate candidate(double... figures) {
    return new Candidate(List.of("x"), figures);
  }

  /** Pages of four candidates, of which the tall one is right, and pages that have none. */
  private static List<Ranker.Example> examples(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Ranker.Example> examples = new ArrayList<>();
    for (int page = 0; page < 60; page++) {
      double[][] figures = new double[4][];
      boolean[] right = new boolean[4];
      int tall = page % 3 == 0 ? -1 : random.nextInt(4);
      for (int i = 0; i < 4; i++) {
        figures[i] = new double[] {1, i == tall ? 1 : 0, random.nextDouble()};
        right[i] = i == tall;
      }
      examples.add(new Ranker.Example(figures, right, 1));
    }
    return examples;
  }
}
