package org.wirecopy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines that a filter removed most often. */
final class Examples {

  /** Texts that are counted: what comes often comes early. */
  private static final int MOST_TEXTS = 500;

  private static final int SHOWN = 8;

  /** Where nothing comes often, each dump may show so many. */
  private static final int MOST_OF_DUMP = 2;

  private final Map<String, Example> byText = new LinkedHashMap<>();

  /**
   * A line that was removed.
   *
   * @param dump the first dump that has it, from 1
   * @param sighting the line there
   * @param count how many dumps have it
   */
  record Example(long dump, Sighting sighting, long count) {
    Example oneMore() {
      return new Example(dump, sighting, count + 1);
    }
  }

  void add(long dump, Sighting sighting) {
    Example known = byText.get(sighting.text());
    if (known != null) {
      byText.put(sighting.text(), known.oneMore());
    } else if (byText.size() < MOST_TEXTS) {
      byText.put(sighting.text(), new Example(dump, sighting, 1));
    }
  }

  /** The most frequent first. */
  List<Example> shown() {
    List<Example> sorted = new ArrayList<>(byText.values());
    sorted.sort(Comparator.comparingLong(Example::count).reversed());
    List<Example> shown = new ArrayList<>();
    Map<Long, Integer> ofDump = new HashMap<>();
    for (Example example : sorted) {
      if (shown.size() < SHOWN && ofDump.merge(example.dump(), 1, Integer::sum) <= MOST_OF_DUMP) {
        shown.add(example);
      }
    }
    return shown;
  }
}
