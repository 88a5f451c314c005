package org.wirecopy.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;

/**
 * Headline, byline and publication time: of a dump of text what it prints, of an HTML page what its
 * metadata say as well.
 */
record StoryFields(@Nullable Headline headline, Byline byline, @Nullable Published published) {

  /**
   * @param latest the last day on which the page can have been published
   */
  static StoryFields find(Page page, LocalDate latest) {
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
            page, metadata, printed, byline, PublishedFinder.find(page, printed, byline), latest);
    return new StoryFields(chosen, byline, published);
  }
}
