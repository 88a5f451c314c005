package org.wirecopy.duplicate;

import java.util.Arrays;

/** Articles that share a band with one another, directly or by way of others. */
public final class Groups {

  private final int[] parents;

  /**
   * @param size how many articles there are
   */
  public Groups(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  /**
   * Unites the articles that have the same number in a band.
   *
   * @param band the number of each article
   */
  public void unite(long[] band) {
    long[] repeated = repeated(band);
    int[] first = new int[repeated.length];
    Arrays.fill(first, -1);
    for (int i = 0; i < band.length; i++) {
      int value = Arrays.binarySearch(repeated, band[i]);
      if (value >= 0 && first[value] < 0) {
        first[value] = i;
      } else if (value >= 0) {
        unite(first[value], i);
      }
    }
  }

  /** The numbers that are there more than once, in order. */
  private static long[] repeated(long[] band) {
    long[] sorted = band.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1] && (count == 0 || sorted[count - 1] != sorted[i])) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  private void unite(int one, int other) {
    int a = of(one);
    int b = of(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The first article of the group that the article is in. */
  public int of(int article) {
    int root = article;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
