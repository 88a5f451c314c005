package org.wirecopy.article;

import java.util.List;
import org.wirecopy.document.TextDocument;

/** A field of the article whose value is picked among candidates by fitted weights. */
public enum RankedField {
  HEADLINE {
    @Override
    public List<String> figures() {
      return HeadlineFigure.NAMES;
    }

    @Override
    List<Candidate> candidates(Page page) {
      return HeadlineFinder.candidates(page);
    }
  },
  BYLINE {
    @Override
    public List<String> figures() {
      return BylineFigure.NAMES;
    }

    @Override
    List<Candidate> candidates(Page page) {
      return BylineFinder.candidates(page, HeadlineFinder.find(page));
    }
  };

  /** Names of the candidates' figures, in their order. */
  public abstract List<String> figures();

  abstract List<Candidate> candidates(Page page);

  /**
   * All that may be the field's value; nothing where the page holds no article.
   *
   * @param filtered a page that has been through the chain
   */
  public List<Candidate> candidates(TextDocument filtered) {
    TextDocument document = Lead.restored(filtered);
    return StoryCheck.reasonAgainst(document) == null ? candidates(Page.of(document)) : List.of();
  }
}
