package org.wirecopy.article;

import java.util.List;
import org.wirecopy.document.TextDocument;

/** A field of the article whose value is picked among candidates by learned weights. */
public enum RankedField {
  HEADLINE(HeadlineFigure.NAMES) {
    @Override
    public List<Candidate> candidates(TextDocument filtered) {
      return HeadlineFinder.candidates(Page.of(Lead.restored(filtered)));
    }
  },
  BYLINE(BylineFigure.NAMES) {
    @Override
    public List<Candidate> candidates(TextDocument filtered) {
      Page page = Page.of(Lead.restored(filtered));
      return BylineFinder.candidates(page, HeadlineFinder.find(page));
    }
  };

  private final List<String> figures;

  RankedField(List<String> figures) {
    this.figures = figures;
  }

  /** Names of the candidates' figures, in their order. */
  public List<String> figures() {
    return figures;
  }

  /**
   * All that may be the field's value.
   *
   * @param filtered a page that has been through the chain
   */
  public abstract List<Candidate> candidates(TextDocument filtered);
}
