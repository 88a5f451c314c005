package org.wirecopy.filter.sharing;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes invitations to follow the site elsewhere, such as "Follow us on Google News". */
public final class FollowUsFilter implements PhraseFilter {

  /** A longer line that holds such a phrase tells of somebody who is followed. */
  private static final int MAX_WORDS = 16;

  @Override
  public String name() {
    return "follow-us";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Invitations to follow the site or its writers on social networks, messengers and "
            + "Google News.",
        "Sites print their profiles in the header, below the story and in the footer.",
        """
        + The band plays in Leeds on Friday.
        - Follow us on Instagram
        - Add us as a preferred source on Google
        + Follow the river path for two miles, then cross the bridge.
        """,
        "A handle alone (“@wirecopy”) stays.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("follow-us line", line, MAX_WORDS);
  }
}
