package org.wirecopy.filter.agency;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/**
 * Removes notices that a story was taken over from an agency or another site, or made by a program.
 */
public final class AgencyNoticeFilter implements PhraseFilter {

  /** A notice is two or three sentences; what is longer quotes one. */
  private static final int MAX_WORDS = 70;

  @Override
  public String name() {
    return "agency-notice";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Notices that the story was taken over from an agency or another site, unedited.",
        "Sites that publish agency copy by a program say so under it.",
        """
        - This article was generated from an automated news agency feed without modifications to text.
        - This article originally appeared on Example Weekly.
        + The agency said on Monday that the feed of automated reports had failed.
        """,
        "Agencies' names alone stay: they are the credit.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("agency notice", line, MAX_WORDS);
  }
}
