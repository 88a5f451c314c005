package org.wirecopy.filter.navigation;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes notices to the reader's browser such as "Please enable JavaScript". */
public final class BrowserNoticeFilter implements PhraseFilter {

  /** Such notices are a few sentences; a longer paragraph writes about browsers. */
  private static final int MAX_WORDS = 40;

  @Override
  public String name() {
    return "browser-notice";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Notices about the reader’s browser: “Please enable JavaScript”, “Your browser is no longer supported”.",
        "Pages carry them for old browsers and for those without scripts; whoever scrapes the page gets them all.",
        """
        - Please enable JavaScript to view this page.
        - Your web browser is no longer supported. To improve your experience update it here
        + The new browser supports fewer extensions than the old one, its maker said on Monday.
        """,
        "Known wordings only.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("browser notice", line, MAX_WORDS);
  }
}
