package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 9, 30})
  void addsEachRowAsOftenAsItsFactorSays(int count) {
    SplittableRandom random = new SplittableRandom(count);
    Products products = new Products();
    for (int round = 0; round < 3; round++) { // notes of one call do not disturb the next
      int width = random.nextInt(1, 40);
      float[] factors = new float[count];
      float[][] rows = new float[count][width];
      float[] sums = new float[width];
      float[] expected = new float[width];
      for (int j = 0; j < width; j++) {
        sums[j] = random.nextInt(9);
        expected[j] = sums[j];
      }
      for (int i = 0; i < count; i++) {
        factors[i] = random.nextInt(-2, 3);
        for (int j = 0; j < width; j++) {
          rows[i][j] = random.nextInt(9);
          expected[j] += factors[i] * rows[i][j];
        }
      }
      products.add(sums, factors, rows);
      assertArrayEquals(expected, sums); // small whole numbers: no rounding
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void columnsAreRowsTurned(int lines) {
    float[][] rows = new float[lines][3];
    for (int i = 0; i < lines; i++) {
      rows[i] = new float[] {i, 10 + i, 20 + i};
    }
    float[][] columns = Products.turned(rows, 3);
    for (int j = 0; j < 3; j++) {
      for (int i = 0; i < lines; i++) {
        assertArrayEquals(new float[] {10 * j + i}, new float[] {columns[j][i]});
      }
    }
  }
}
