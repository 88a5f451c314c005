package org.wirecopy.write;

import org.wirecopy.document.Article;

/** Articles as a reader of print would have them. */
final class ArticleText {

  private ArticleText() {}

  /** Headline, blank line, dateline and body. */
  static String plain(Article article) {
    StringBuilder text = new StringBuilder();
    if (article.headline() != null) {
      text.append(article.headline()).append("\n\n");
    }
    appendCopy(text, article);
    return text.toString();
  }

  /** The same in Markdown, the byline above the copy. */
  static String markdown(Article article) {
    StringBuilder text = new StringBuilder();
    if (article.headline() != null) {
      text.append("# ").append(article.headline()).append("\n\n");
    }
    if (!article.byline().isEmpty()) {
      text.append('*').append(String.join(", ", article.byline())).append("*\n\n");
    }
    appendCopy(text, article);
    return text.toString();
  }

  private static void appendCopy(StringBuilder text, Article article) {
    if (article.dateline() != null) {
      text.append(article.dateline().text()).append(" — ");
    }
    text.append(article.body()).append('\n');
  }
}
