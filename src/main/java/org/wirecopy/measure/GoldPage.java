package org.wirecopy.measure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.RankedField;

/**
 * What a page's article is, as far as its collection knows; a null field is not measured.
 *
 * @param id the key of the page's dumps and predictions
 * @param publisher who published the page, so that whole publishers can be held out
 * @param language two-letter code of the page's language
 * @param pageType for collections that say so: {@code article}, {@code product}, {@code listing} …
 * @param title the headline
 * @param date the publication time; its first ten characters are the day
 * @param byline the authors' names
 * @param summary the standfirst
 * @param body the body, paragraphs parted by line breaks
 * @param bodyWithoutSummary the body without its standfirst, where there is one
 */
public record GoldPage(
    String id,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String pageType,
    @Nullable String title,
    @Nullable String date,
    List<String> byline,
    @Nullable String summary,
    @Nullable String body,
    @Nullable String bodyWithoutSummary) {

  private static final Set<String> LISTS = Set.of("product", "collection", "listing");

  public GoldPage {
    byline = List.copyOf(byline);
  }

  /** Whether the field's value is known. */
  boolean knows(RankedField field) {
    return field == RankedField.HEADLINE ? title != null : !byline.isEmpty();
  }

  boolean isArticle() {
    return pageType == null || pageType.equals("article");
  }

  /** Whether it is a page of a kind that surely holds no article: a shop's, a list's. */
  boolean isList() {
    return pageType != null && LISTS.contains(pageType);
  }
}
