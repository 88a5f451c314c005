package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes sentences in which a site praises its own coverage. */
public final class SitePitchFilter implements PhraseFilter {

  /** A pitch names a handful of sections; a longer paragraph that begins so is about the news. */
  private static final int MAX_WORDS = 50;

  @Override
  public String name() {
    return "site-pitch";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Sentences that invite to read the site: “Read breaking news and latest updates on …”.",
        "Sites write them under each story for search engines to find; they read as prose.",
        """
        + The council voted on Tuesday to close the old bridge after a long debate.
        - Read breaking news, latest updates and analysis on politics, crime and the harbour.
        - Stay updated with the latest from the coast on our pages.
        + He would read breaking news aloud to his mother every morning, she told the court.
        """,
        "Only sentences that begin with a known turn of phrase are found.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return line.words() <= MAX_WORDS
        ? reason("praise of the site", line, MAX_WORDS)
        : Optional.empty();
  }
}
