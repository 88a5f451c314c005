package org.wirecopy.filter.promotion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes lists of the most read, trending and latest stories with their headings. Needs the lines
 * around, since a headline alone looks like a cross-head.
 */
public final class MostReadFilter implements BoilerplateFilter {

  /** Headings such as "Most read in Sport" are short. */
  private static final int MAX_HEADING_WORDS = 6;

  @Override
  public String name() {
    return "most-read";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Lists of the most read, trending and latest stories, and their headings.",
        "Sites print such lists beside and below every story, the same on all pages.",
        """
        + Council votes to close the old bridge
        + The council voted on Tuesday to close the old bridge for two years from the first of May.
        + Traders fear that the long way round the lake will cost them half of their customers.
        + The mayor said the town would pay for a ferry that crosses the lake every half hour.
        + Latest news from the front never reached the village
        - Most read
        - 1. Ferry to run until May
        - 2. Traders ask for help
        """,
        "Above the story only entries with bullets are removed: the headline may follow.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    @Nullable String[] reasons = new String[lines.size()];
    HeadlineList headlines = null;
    boolean any = false;
    for (int i = 0; i < reasons.length; i++) {
      Optional<Phrase> heading = heading(lines.get(i));
      if (heading.isPresent()) {
        headlines = headlines == null ? new HeadlineList(lines) : headlines;
        reasons[i] = "heading of a list of stories: " + heading.get().quoted();
        int end = headlines.end(i, heading.get());
        for (int j = i + 1; j < end; j++) {
          reasons[j] = "headline below " + heading.get().quoted();
        }
        any = true;
      }
    }
    return any ? document.remove(name(), reasons) : document;
  }

  private Optional<Phrase> heading(TextLine line) {
    Optional<Phrase> phrase = line.phrase(name());
    return phrase.isPresent() && isHeading(phrase.get().place(), line) ? phrase : Optional.empty();
  }

  private static boolean isHeading(Place place, TextLine line) {
    return place == Place.WHOLE
        || (place == Place.START && line.words() <= MAX_HEADING_WORDS && !line.endsSentence());
  }
}
