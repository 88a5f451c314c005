package org.wirecopy.filter.navigation;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes skip links such as "Skip to main content". */
public final class SkipLinkFilter implements PhraseFilter {

  /** A longer line that begins with such a phrase is a sentence. */
  private static final int MAX_WORDS = 8;

  @Override
  public String name() {
    return "skip-link";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Links that jump over the menu: “Skip to content”, “Zum Inhalt springen”.",
        "Pages carry them, mostly unseen, for readers who use a keyboard or a screen reader; in a dump they are the first lines.",
        """
        - Skip to main content
        - Zum Inhalt springen
        + Skip the content that bores you and go to the crossword, the editor told readers in 1998.
        """,
        "Known wordings only.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("skip link", line, MAX_WORDS);
  }
}
