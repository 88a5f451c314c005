package org.wirecopy.filter.navigation;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes the labels and placeholders of search boxes such as "Search this site". */
public final class SearchBoxFilter implements PhraseFilter {

  /** A longer line that begins with such a phrase is a headline or a sentence. */
  private static final int MAX_WORDS = 6;

  @Override
  public String name() {
    return "search-box";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Labels, placeholders and buttons of search boxes: “Search”, “Search for:”, “Suchbegriff eingeben”.",
        "A search box stands in the head of nearly every page, and each of its parts becomes a line of the dump.",
        """
        - Search
        - Search for:
        + Search and rescue teams reached the valley on Monday
        + Search for survivors enters third day
        """,
        "A cross-head that says nothing but “Search” is lost.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("search box", line, MAX_WORDS);
  }
}
