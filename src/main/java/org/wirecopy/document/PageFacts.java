package org.wirecopy.document;

import org.jspecify.annotations.Nullable;

/**
 * What a page that holds no article says of itself for machines, so that those who look through
 * what was set aside know what it is.
 *
 * @param headline its title, without the site's name; null where it has none
 * @param published when it is said to have been published, as in {@link Article}; null where
 *     nothing says so
 * @param language ISO 639-1 code of its language; null where it is not known
 */
public record PageFacts(
    @Nullable String headline, @Nullable String published, @Nullable String language) {

  /** Nothing is known. */
  public static final PageFacts NONE = new PageFacts(null, null, null);

  /** The same of an article. */
  public static PageFacts of(Article article) {
    return new PageFacts(article.headline(), article.published(), article.language());
  }
}
