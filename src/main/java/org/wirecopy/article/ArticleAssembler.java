package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Article;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** Makes the article of what the filters left, and of what they removed but an article needs. */
public final class ArticleAssembler {

  private ArticleAssembler() {}

  /** The outcome for a dump whose document has been through the chain. */
  public static Cleaned assemble(Dump dump, TextDocument document) {
    List<ArticlePart> parts = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    for (TextLine line : document.lines()) {
      parts.add(new ArticlePart(line, Role.BODY));
      paragraphs.add(line.text());
    }
    Article article = new Article(null, null, List.of(), null, null, null, paragraphs);
    return new Cleaned(
        dump.id(), dump.url(), Status.ARTICLE, article, parts, document.removals(), null);
  }
}
