package org.wirecopy.article;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageFacts;
import org.wirecopy.document.PageMetadata;

/**
 * Headline, byline and publication time: of a dump of text what it prints, of an HTML page what its
 * metadata say as well.
 */
record StoryFields(@Nullable Headline headline, Byline byline, @Nullable Published published) {

  /** Letters of {@code 2024-05-01}. */
  private static final int DAY = 10;

  static StoryFields find(Page page) {
    Headline headline = HeadlineFinder.find(page);
    PageMetadata metadata = page.metadata();
    if (metadata == null) {
      Byline byline = BylineFinder.find(page, headline);
      return new StoryFields(headline, byline, PublishedFinder.find(page, headline, byline));
    }
    SiteNames sites = new SiteNames(metadata, page.host());
    Headline chosen = HeadlineChoice.choose(page, metadata, sites, headline);
    Headline printed = chosen == null || chosen.lines().isEmpty() ? headline : chosen;
    Byline byline =
        BylineChoice.choose(page, metadata, sites, printed, BylineFinder.find(page, printed));
    Published published =
        PublishedChoice.choose(
            page,
            metadata,
            printed,
            byline,
            PublishedFinder.find(page, printed, byline),
            page.latest());
    return new StoryFields(chosen, byline, published);
  }

  /** What a page of HTML without an article says of itself. */
  static PageFacts declared(Page page, PageMetadata metadata) {
    SiteNames sites = new SiteNames(metadata, page.host());
    Headline headline = HeadlineChoice.choose(page, metadata, sites, null);
    Published published =
        mayTellTime(metadata)
            ? PublishedChoice.choose(page, metadata, headline, Byline.NONE, null, page.latest())
            : null;
    return new PageFacts(
        headline == null ? null : headline.text(),
        published == null ? null : published.iso(),
        page.language());
  }

  /** Without a claim, times of several days are those of what the page lists. */
  private static boolean mayTellTime(PageMetadata metadata) {
    return !metadata.published().isEmpty()
        || metadata.times().stream().map(time -> day(time.value())).distinct().count() == 1;
  }

  private static String day(String time) {
    return time.substring(0, Math.min(DAY, time.length()));
  }
}
