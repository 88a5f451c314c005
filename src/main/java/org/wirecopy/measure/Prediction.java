package org.wirecopy.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.PageFacts;

/**
 * What a tool made of a page.
 *
 * @param headline the headline found
 * @param dateline the dateline's text; put back in front of the body for scoring
 * @param byline the authors found
 * @param published the publication time found; its first ten characters are the day
 * @param body the body found
 * @param language ISO 639-1 code of the language found
 * @param isArticle false where the tool says that the page holds no article
 */
public record Prediction(
    @Nullable String headline,
    @Nullable String dateline,
    List<String> byline,
    @Nullable String published,
    @Nullable String body,
    @Nullable String language,
    boolean isArticle) {

  /** For a page that no prediction was made for. */
  static final Prediction NONE = new Prediction(null, null, List.of(), null, null, null, true);

  public Prediction {
    byline = List.copyOf(byline);
  }

  /** Only a body. */
  static Prediction ofBody(String body) {
    return new Prediction(null, null, List.of(), null, body, null, true);
  }

  static Prediction of(Cleaned cleaned) {
    Article article = cleaned.article();
    if (article == null) {
      PageFacts facts = cleaned.facts();
      return new Prediction(
          facts.headline(), null, List.of(), facts.published(), null, facts.language(), false);
    }
    return new Prediction(
        article.headline(),
        article.dateline() == null ? null : article.dateline().text(),
        article.byline(),
        article.published(),
        article.body(),
        article.language(),
        true);
  }

  /** Dateline and body, as gold bodies have them. */
  String fullBody() {
    return ((dateline == null ? "" : dateline) + " " + (body == null ? "" : body)).strip();
  }
}
