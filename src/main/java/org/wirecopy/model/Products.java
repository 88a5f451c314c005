package org.wirecopy.model;

/**
 * Sums of products of whole rows, on which a net spends nearly all of its time. The innermost loops
 * add whole arrays, four at a time, from their beginning: that is the form in which the compiler
 * uses the machine's vectors (30 thousand million operations a second of one core, where single
 * values reach three). What counts 0 is passed over.
 *
 * <p>One for each page that is read, as it keeps notes.
 */
final class Products {

  private int[] used = {};

  /**
   * Adds to the sums, for each factor that is not 0, its product with its row.
   *
   * @param rows at least as many as factors, each as wide as the sums
   */
  void add(float[] sums, float[] factors, float[][] rows) {
    if (used.length < factors.length) {
      used = new int[factors.length];
    }
    int count = 0;
    for (int i = 0; i < factors.length; i++) {
      used[count] = i;
      count += factors[i] != 0 ? 1 : 0;
    }
    int k = 0;
    for (; k + 3 < count; k += 4) {
      int a = used[k];
      int b = used[k + 1];
      int c = used[k + 2];
      int d = used[k + 3];
      addFour(
          sums, factors[a], rows[a], factors[b], rows[b], factors[c], rows[c], factors[d], rows[d]);
    }
    for (; k < count; k++) {
      addOne(sums, factors[used[k]], rows[used[k]]);
    }
  }

  private static void addFour(
      float[] sums,
      float a,
      float[] first,
      float b,
      float[] second,
      float c,
      float[] third,
      float d,
      float[] fourth) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
    }
  }

  static void addOne(float[] sums, float factor, float[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * values[i];
    }
  }

  /** Rows as columns. */
  static float[][] turned(float[][] rows, int width) {
    float[][] columns = new float[width][rows.length];
    for (int i = 0; i < rows.length; i++) {
      float[] row = rows[i];
      for (int j = 0; j < width; j++) {
        columns[j][i] = row[j];
      }
    }
    return columns;
  }
}
