package org.wirecopy.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts together the pages that tell the same story: that share half of the prose of one of them.
 */
final class Stories {

  private final List<StoryPage> pages;
  private final int[] parents;

  private Stories(List<StoryPage> pages) {
    this.pages = pages;
    parents = new int[pages.size()];
    Arrays.setAll(parents, i -> i);
  }

  /** The pages of each story; stories in the order of their first pages. */
  static Collection<List<StoryPage>> of(List<StoryPage> pages) {
    Stories stories = new Stories(pages);
    stories.unite();
    Map<Integer, List<StoryPage>> grouped = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      grouped.computeIfAbsent(stories.root(i), root -> new ArrayList<>()).add(pages.get(i));
    }
    return grouped.values();
  }

  private void unite() {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (long hash : pages.get(i).own().keySet()) {
        places.computeIfAbsent(hash, key -> new ArrayList<>(1)).add(i);
      }
    }
    Map<Long, Integer> shared = new HashMap<>();
    places.forEach((hash, on) -> addShared(hash, on, shared));
    shared.forEach(
        (pair, words) -> {
          int one = (int) (pair >> Integer.SIZE);
          int other = pair.intValue();
          if (2 * words >= Math.min(pages.get(one).ownWords(), pages.get(other).ownWords())) {
            unite(one, other);
          }
        });
  }

  /** A line that is some pages' own stands on a few of them, so that the pairs are few. */
  private void addShared(long hash, List<Integer> on, Map<Long, Integer> shared) {
    for (int i = 0; i < on.size(); i++) {
      for (int j = i + 1; j < on.size(); j++) {
        int words = pages.get(on.get(i)).own().getOrDefault(hash, 0);
        shared.merge(((long) on.get(i) << Integer.SIZE) | on.get(j), words, Integer::sum);
      }
    }
  }

  private int root(int page) {
    return parents[page] == page ? page : root(parents[page]);
  }

  private void unite(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
