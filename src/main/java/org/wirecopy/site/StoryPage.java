package org.wirecopy.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page and the prose that is its own.
 *
 * @param own the words of each line of it, by the line's hash
 * @param first the index of the first of these lines
 * @param last the index of the last
 * @param ownWords how many words they have
 */
record StoryPage(SitePage page, Map<Long, Integer> own, int first, int last, int ownWords) {

  /** Where a line stands. */
  enum Place {
    ABOVE,
    WITHIN,
    BELOW
  }

  /**
   * @param counts on how many pages each line stands
   */
  static StoryPage of(SitePage page, Map<Long, Integer> counts) {
    Map<Long, Integer> own = new HashMap<>();
    List<SiteLine> lines = page.lines();
    int first = lines.size();
    int last = -1;
    int words = 0;
    for (int i = 0; i < lines.size(); i++) {
      SiteLine line = lines.get(i);
      if (line.proseWords() > 0 && counts.getOrDefault(line.hash(), 0) < SiteSurvey.MIN_STORIES) {
        first = Math.min(first, i);
        last = i;
        if (own.put(line.hash(), line.proseWords()) == null) {
          words += line.proseWords();
        }
      }
    }
    return new StoryPage(page, own, first, last, words);
  }

  Place place(int index) {
    return index < first ? Place.ABOVE : index > last ? Place.BELOW : Place.WITHIN;
  }
}
