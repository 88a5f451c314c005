package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes appeals for money, such as "Support our journalism". */
public final class SupportAppealFilter implements PhraseFilter {

  /** Appeals run to two sentences; a longer line is a paragraph of its own. */
  private static final int MAX_WORDS = 45;

  @Override
  public String name() {
    return "support-appeal";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Appeals to donate to the site, to become a member or to support its journalism.",
        "Newsrooms that live on gifts ask below each story, some in the middle of it.",
        """
        + The charity raised two million.
        - Support our journalism
        - Donate now
        + “If we want news, we must support our journalism,” the senator said in a long speech.
        """,
        "Appeals told as an editor's letter stay.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("appeal for support", line, MAX_WORDS);
  }
}
