package org.wirecopy.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** With which stories a line stands, where, and beside what. */
final class LineTally {

  private final SiteLine line;
  private final Set<Integer> where = new HashSet<>();
  private final int[] places = new int[StoryPage.Place.values().length];
  private final Map<Long, Integer> before = new HashMap<>();
  private final Map<Long, Integer> after = new HashMap<>();

  LineTally(SiteLine line) {
    this.line = line;
  }

  /** Counts the first of the places that it has with a story. */
  void add(int story, StoryPage.Place place, long lineBefore, long lineAfter) {
    if (where.add(story)) {
      places[place.ordinal()]++;
      before.merge(lineBefore, 1, Integer::sum);
      after.merge(lineAfter, 1, Integer::sum);
    }
  }

  int stories() {
    return where.size();
  }

  /** The numbers of the stories. */
  Set<Integer> where() {
    return where;
  }

  RepeatedLine line() {
    return new RepeatedLine(
        line,
        where.size(),
        places[StoryPage.Place.ABOVE.ordinal()],
        places[StoryPage.Place.WITHIN.ordinal()],
        places[StoryPage.Place.BELOW.ordinal()],
        most(before.values()),
        most(after.values()));
  }

  private static int most(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
