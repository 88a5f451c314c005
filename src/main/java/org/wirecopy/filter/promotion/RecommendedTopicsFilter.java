package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes prompts to browse or follow topics, such as "Recommended topics". */
public final class RecommendedTopicsFilter implements PhraseFilter {

  /** Headings of topic boxes are a few words long. */
  private static final int MAX_WORDS = 8;

  @Override
  public String name() {
    return "recommended-topics";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Headings of boxes with topics to browse or follow, and their buttons.",
        "Sites offer the topics of a story as links to their listings.",
        """
        + The vote is on Tuesday.
        - Recommended topics
        - Explore more on these topics
        + Explore more of the valley by bicycle, the guide says.
        """,
        "The topics themselves stay.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("topics box", line, MAX_WORDS);
  }
}
