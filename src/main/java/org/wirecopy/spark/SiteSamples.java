package org.wirecopy.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.wirecopy.site.SitePage;
import org.wirecopy.site.SitePages;
import scala.Tuple2;

/**
 * The pages of a task, put together by sites: a text of sampled pages for each site, or several
 * where all of them at once would take too much memory.
 */
final class SiteSamples implements Iterator<Tuple2<String, String>> {

  /** Some 30 MB. */
  private static final int MOST_LINES = 200_000;

  private final Iterator<SiteLesson> lessons;
  private final LearnCounts counts;
  private final Deque<SitePages> full = new ArrayDeque<>();

  SiteSamples(Iterator<SiteLesson> lessons, LearnCounts counts) {
    this.lessons = lessons;
    this.counts = counts;
  }

  @Override
  public boolean hasNext() {
    while (full.isEmpty() && lessons.hasNext()) {
      collect();
    }
    return !full.isEmpty();
  }

  private void collect() {
    Map<String, SitePages> sites = new TreeMap<>();
    int lines = 0;
    while (lines <= MOST_LINES && lessons.hasNext()) {
      SiteLesson lesson = lessons.next();
      counts.add(lesson);
      SitePage page = lesson.page();
      if (lesson.site() != null && page != null) {
        SitePages pages = sites.computeIfAbsent(lesson.site(), SitePages::new);
        lines -= pages.lines();
        pages.add(page);
        lines += pages.lines();
      }
    }
    full.addAll(sites.values());
  }

  @Override
  public Tuple2<String, String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SitePages pages = full.remove();
    return new Tuple2<>(pages.site(), SiteText.of(pages));
  }
}
