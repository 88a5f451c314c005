package org.wirecopy.article;

import java.util.List;
import org.wirecopy.document.TextDocument;

/** A field of the article whose value is picked among candidates by fitted weights. */
public enum RankedField {
  HEADLINE(0.03, HeadlineFinder.LEAST_SCORE) {
    @Override
    public List<String> figures() {
      return Ranker.names(HeadlineFigure.values());
    }

    @Override
    List<Candidate> candidates(Page page) {
      return HeadlineFinder.candidates(page);
    }
  },
  BYLINE(0.1, 0) {
    @Override
    public List<String> figures() {
      return Ranker.names(BylineFigure.values());
    }

    @Override
    List<Candidate> candidates(Page page) {
      return BylineFinder.candidates(page, HeadlineFinder.find(page));
    }
  };

  private final double absentShare;
  private final double leastScore;

  RankedField(double absentShare, double leastScore) {
    this.absentShare = absentShare;
    this.leastScore = leastScore;
  }

  /** The score above which a candidate is picked; 0 is where one is as likely as none. */
  public double leastScore() {
    return leastScore;
  }

  /**
   * How much a page counts, in fitting, without its right candidates, compared with the page as it
   * is: hardly a page has no headline, but a wrong name is worse than none.
   */
  public double absentShare() {
    return absentShare;
  }

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
    String reason = StoryCheck.reasonAgainst(document);
    return reason == null || StoryCheck.mayBeBrief(document, reason)
        ? candidates(Page.of(document))
        : List.of();
  }
}
