package org.wirecopy.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Box;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Markup;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/** An {@code article} element of an HTML page, with what stands in it. */
final class PageArticle {

  /** A heading that leads to the story: teasers have one, stories have not. */
  private static final double LINKED = 0.9;

  private final List<String> headlines = new ArrayList<>();
  private int paragraphs;
  private boolean story;
  private boolean linked;

  private PageArticle() {}

  /** The articles of the page, by their order; none of a page of text. */
  static Collection<PageArticle> in(Cleaned cleaned) {
    Map<Integer, PageArticle> articles = new TreeMap<>();
    for (ArticlePart part : cleaned.parts()) {
      add(articles, part.line(), part.role() == Role.BODY);
    }
    for (Removal removal : cleaned.removals()) {
      add(articles, removal.line(), false);
    }
    return articles.values();
  }

  private static void add(Map<Integer, PageArticle> articles, TextLine line, boolean body) {
    Markup markup = line.markup();
    Box box = markup == null ? null : markup.within("article");
    if (markup != null && box != null) {
      PageArticle article = articles.computeIfAbsent(box.index(), index -> new PageArticle());
      article.story |= body;
      Box heading = markup.within("h1", "h2", "h3", "h4");
      article.linked |=
          heading != null && heading.depth() > box.depth() && markup.linkedShare() >= LINKED;
      if (markup.within("h1") != null) {
        article.headlines.add(line.text());
      } else if (line.isProse()) {
        article.paragraphs++;
      }
    }
  }

  /** The lines of its {@code h1}; empty where it has none. */
  List<String> headlines() {
    return headlines;
  }

  /** Its paragraphs of prose. */
  int paragraphs() {
    return paragraphs;
  }

  /** Whether its heading leads elsewhere. */
  boolean isTeaser() {
    return linked && paragraphs > 0;
  }

  /** Whether the body, or some of it, stands in it. */
  boolean isStory() {
    return story;
  }
}
