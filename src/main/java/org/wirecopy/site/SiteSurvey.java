package org.wirecopy.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What pages of a site repeat. A pure function of a set of pages.
 *
 * <p>Pages count by their stories. A page's <em>own prose</em> is what fewer than {@link
 * #MIN_STORIES} pages have; a page with hardly any is no evidence: it is an index, or its story
 * stands at many addresses, and what such pages share may be the story. Pages that share half of
 * their own prose tell the same story and count once.
 *
 * @param site what the site is called
 * @param pages how many pages were looked at
 * @param stories how many stories with prose of their own stand on them
 * @param lines the lines that at least {@link #MIN_STORIES} stories have on their pages, the most
 *     frequent first
 */
public record SiteSurvey(String site, int pages, int stories, List<RepeatedLine> lines) {

  /** A site with fewer stories is not learned from, nor a line that stands with fewer. */
  static final int MIN_STORIES = 5;

  /** Two sentences. */
  static final int MIN_OWN_WORDS = 30;

  /** So much prose on the same few pages is a story that stands there, not what stands around. */
  private static final int STORY_WORDS = 100;

  /** What stands with a quarter of all stories is no story. */
  private static final int FEW = 4;

  public SiteSurvey {
    lines = List.copyOf(lines);
  }

  public static SiteSurvey of(SitePages sample) {
    List<SitePage> pages = new ArrayList<>(sample.pages());
    Map<Long, Integer> counts = new HashMap<>();
    for (SitePage page : pages) {
      Set<Long> seen = new HashSet<>();
      for (SiteLine line : page.lines()) {
        if (seen.add(line.hash())) {
          counts.merge(line.hash(), 1, Integer::sum);
        }
      }
    }
    List<StoryPage> witnesses = new ArrayList<>();
    for (SitePage page : pages) {
      StoryPage storyPage = StoryPage.of(page, counts);
      if (storyPage.ownWords() >= MIN_OWN_WORDS) {
        witnesses.add(storyPage);
      }
    }
    Collection<List<StoryPage>> stories = Stories.of(witnesses);
    return new SiteSurvey(sample.site(), pages.size(), stories.size(), lines(stories, counts));
  }

  private static List<RepeatedLine> lines(
      Collection<List<StoryPage>> stories, Map<Long, Integer> counts) {
    Map<Long, LineTally> tallies = new HashMap<>();
    int number = 0;
    for (List<StoryPage> pages : stories) {
      for (StoryPage page : pages) {
        tally(page, number, counts, tallies);
      }
      number++;
    }
    tallies.values().removeIf(tally -> tally.stories() < MIN_STORIES);
    removeStories(tallies.values(), stories.size());
    return tallies.values().stream()
        .map(LineTally::line)
        .sorted(
            Comparator.comparingInt(RepeatedLine::stories)
                .reversed()
                .thenComparing(line -> line.line().start())
                .thenComparingLong(line -> line.line().hash()))
        .toList();
  }

  private static void tally(
      StoryPage page, int story, Map<Long, Integer> counts, Map<Long, LineTally> tallies) {
    List<SiteLine> lines = page.page().lines();
    for (int i = 0; i < lines.size(); i++) {
      SiteLine line = lines.get(i);
      if (counts.getOrDefault(line.hash(), 0) >= MIN_STORIES) {
        tallies
            .computeIfAbsent(line.hash(), hash -> new LineTally(line))
            .add(
                story,
                page.place(i),
                i == 0 ? 0 : lines.get(i - 1).hash(),
                i + 1 == lines.size() ? 0 : lines.get(i + 1).hash());
      }
    }
  }

  /** A story may have comments of each page's own below it, which make its pages look different. */
  private static void removeStories(Collection<LineTally> tallies, int stories) {
    Map<Set<Integer>, Integer> words = new HashMap<>();
    tallies.forEach(
        tally -> words.merge(tally.where(), tally.line().line().proseWords(), Integer::sum));
    tallies.removeIf(
        tally ->
            tally.stories() * FEW < stories && words.getOrDefault(tally.where(), 0) >= STORY_WORDS);
  }
}
