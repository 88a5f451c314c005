package org.wirecopy.site;

import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;

/**
 * Pages of one site: all of them, or of a large site a sample, those with the least keys. Keys are
 * hashes, so that the sample is random; and it is the same in whatever order pages come, and
 * however they are shared out and put together again: the least of a union are the least of the
 * least of its parts (bottom-k sampling; Cohen and Kaplan, PODC 2007). Not safe to share between
 * threads.
 */
public final class SitePages {

  /** A line on a tenth of a site's pages stands on a dozen of so many, give or take seven. */
  static final int MOST = 128;

  private final String site;
  private final TreeMap<Long, SitePage> pages = new TreeMap<>();
  private int lines;

  public SitePages(String site) {
    this.site = site;
  }

  public String site() {
    return site;
  }

  /** Adds a page, if it belongs to the sample. */
  public void add(SitePage page) {
    if (pages.size() == MOST && page.key() > pages.lastKey()) {
      return;
    }
    SitePage before = pages.get(page.key());
    SitePage kept = before == null ? page : before.orLesser(page);
    pages.put(page.key(), kept);
    lines += kept.lines().size() - (before == null ? 0 : before.lines().size());
    if (pages.size() > MOST) {
      lines -= pages.pollLastEntry().getValue().lines().size();
    }
  }

  /** Adds all pages of another sample of the same site. */
  public void addAll(SitePages others) {
    others.pages.values().forEach(this::add);
  }

  /** The pages of the sample, the least key first. */
  public Collection<SitePage> pages() {
    return Collections.unmodifiableCollection(pages.values());
  }

  /** How many lines the pages have together: what they take of the memory. */
  public int lines() {
    return lines;
  }
}
