package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes the links below a teaser, such as "Read more" or "View all". */
public final class ReadMoreLinkFilter implements PhraseFilter {

  /** Such links are a few words long. */
  private static final int MAX_WORDS = 8;

  @Override
  public String name() {
    return "read-more-link";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Links below a teaser or a list: “Read more”, “Continue reading”, “View all”, “Load "
            + "more”.",
        "Each teaser of another story ends with one, and so does each cut list.",
        """
        + A new bridge opens in May
        - Read more
        - View all
        + Read more slowly, the teacher told us.
        """,
        "None known.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    if (line.text().endsWith(":")) {
      return Optional.empty(); // opens what follows
    }
    return reason("link to more", line, MAX_WORDS);
  }
}
