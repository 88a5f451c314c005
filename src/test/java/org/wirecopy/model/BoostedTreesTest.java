package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

  private static final int PAGES = 400;

  private final double[][] pages = new double[PAGES][];
  private final boolean[] holds = new boolean[PAGES];
  private final double[] weights = new double[PAGES];

  /** Either figure alone says nothing: what holds is that both are high, or both are low. */
  BoostedTreesTest() {
    Random random = new Random(4);
    for (int i = 0; i < PAGES; i++) {
      pages[i] = new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      holds[i] = pages[i][0] > 0.5 == pages[i][1] > 0.5;
      weights[i] = 1;
    }
  }

  @Test
  void seeWhatTwoFiguresSayTogether() {
    BoostedTrees trees = BoostedTrees.fit(pages, holds, weights);
    int right = 0;
    for (double a = 0.05; a < 1; a += 0.1) {
      for (double b = 0.05; b < 1; b += 0.1) {
        right += trees.odds(new double[] {a, b, 0.5}) > 0 == (a > 0.5 == b > 0.5) ? 1 : 0;
      }
    }
    assertTrue(right > 90, "right of a hundred: " + right);
  }

  @Test
  void heavierPagesCountMore() {
    for (int i = 0; i < PAGES; i++) {
      holds[i] = i % 2 == 0; // whatever the figures are
    }
    double[] page = {0.4, 0.4, 0.4};
    double before = BoostedTrees.fit(pages, holds, weights).odds(page);
    for (int i = 0; i < PAGES; i++) {
      weights[i] = holds[i] ? 1 : 8;
    }
    assertTrue(BoostedTrees.fit(pages, holds, weights).odds(page) < before);
  }

  @Test
  void whereAllPagesAreAlikeTheyHoldTheSameForAll() {
    Arrays.fill(holds, true);
    BoostedTrees trees = BoostedTrees.fit(pages, holds, weights);
    assertEquals(trees.odds(pages[0]), trees.odds(pages[1]), 1e-9);
    assertTrue(trees.odds(pages[0]) > 3);
  }

  @Test
  void areTheSameWhenReadAgainAndWhenFittedAgain() throws IOException {
    byte[] first = bytes(BoostedTrees.fit(pages, holds, weights));
    BoostedTrees read = BoostedTrees.read(ByteBuffer.wrap(first));
    assertArrayEquals(first, bytes(read));
    assertArrayEquals(first, bytes(BoostedTrees.fit(pages, holds, weights)));
  }

  @Test
  void oneThatWasDamagedDoesNotFit() throws IOException {
    byte[] bytes = bytes(BoostedTrees.fit(pages, holds, weights));
    assertTrue(BoostedTrees.read(ByteBuffer.wrap(bytes)).fits(3));
    assertFalse(BoostedTrees.read(ByteBuffer.wrap(bytes)).fits(1));
    ByteBuffer damaged = ByteBuffer.wrap(bytes);
    damaged.putShort(Double.BYTES + Short.BYTES * 900, (short) 0); // a split that leads to itself
    assertFalse(BoostedTrees.read(damaged).fits(3));
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
