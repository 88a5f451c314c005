package org.wirecopy.write;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;

/** Articles and their parts as text; empty where there is no article. */
final class ArticleText {

  private ArticleText() {}

  static String headline(Cleaned cleaned) {
    Article article = cleaned.article();
    return article == null ? "" : line(article.headline());
  }

  static String dateline(Cleaned cleaned) {
    Article article = cleaned.article();
    return article == null || article.dateline() == null ? "" : line(article.dateline().text());
  }

  static String body(Cleaned cleaned) {
    Article article = cleaned.article();
    return article == null || article.paragraphs().isEmpty() ? "" : line(article.body());
  }

  /** Headline, blank line, dateline and body. */
  static String plain(Cleaned cleaned) {
    Article article = cleaned.article();
    return article == null ? "" : block("", article.headline(), "") + copy(article);
  }

  private static String copy(Article article) {
    String dateline = article.dateline() == null ? "" : article.dateline().text() + " — ";
    return line(dateline + article.body());
  }

  private static String block(String before, @Nullable String text, String after) {
    return text == null ? "" : before + text + after + "\n\n";
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : text + "\n";
  }
}
