package org.wirecopy.filter.navigation;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;

/** Removes page turners such as "Next page", "Page 1 of 5", "« 1 2 3 »" or "Back to top". */
public final class PaginationFilter implements LineFilter {

  /** "Next article: …" goes on with a headline, "Load 25 more comments" with a word or two. */
  private static final int MAX_WORDS = 25;

  /** A row of page numbers shorter than "1 2 3" may be a score. */
  private static final int MIN_PAGES = 3;

  @Override
  public String name() {
    return "pagination";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "What turns pages: “Next page”, “Page 1 of 5”, “« 1 2 3 »”, “Load more”, “Back to top”.",
        "Long stories are cut into pages, lists of stories into screens, and both lead on to more.",
        """
        - Page 1 of 5
        - « 1 2 3 … 9 »
        - Back to top
        + Next page of history is written in Geneva
        + 1 2 3
        """,
        "Rows of numbers without arrows or dots stay; they may be a table’s.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    if (isPageRow(line.text())) {
      return Optional.of("row of page numbers");
    }
    return reason("page turner", line, MAX_WORDS);
  }

  /** Whether the line counts pages, « 1 2 3 … 9 ». Without signs it may be a row of a table. */
  private static boolean isPageRow(String text) {
    int previous = 0;
    int pages = 0;
    int number = -1;
    boolean leap = false;
    boolean signs = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9' && number < 10_000) {
        number = Math.max(number, 0) * 10 + c - '0';
        continue;
      }
      if (number >= 0) {
        if (number <= previous || (number != previous + 1 && !leap)) {
          return false;
        }
        previous = number;
        pages++;
        number = -1;
        leap = false;
      }
      if (c == '…' || c == '.') {
        leap = true;
      } else if (" |«»‹›<>→←·[]".indexOf(c) < 0) {
        return false;
      }
      signs |= c != ' ';
    }
    return signs && pages >= MIN_PAGES;
  }
}
