package org.wirecopy.article;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageVerdict;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** Tells an article from what is left of an index, product or error page. */
public final class StoryCheck {

  /** The shortest news items have two or three sentences. */
  private static final int MIN_PROSE_WORDS = 35;

  /** A longer line that does not end as a sentence is text all the same. */
  private static final int LONG_LINE_WORDS = 20;

  private StoryCheck() {}

  private static final String WANT_OF_TEXT = "only ";

  /** Whether a reason why a page is no article is that it has too little text for one. */
  public static boolean isWantOfText(String reason) {
    return reason.startsWith(WANT_OF_TEXT);
  }

  /** Why what is left is no article; null where it is one. */
  static @Nullable String reasonAgainst(TextDocument document) {
    PageVerdict verdict = document.verdict();
    if (verdict != null && !verdict.article()) {
      return "reads as a list, a shop or an index page";
    }
    int prose = 0;
    for (TextLine line : document.lines()) {
      int words = line.words();
      if (line.isProse() || words >= LONG_LINE_WORDS) {
        prose += words;
      }
    }
    return prose < MIN_PROSE_WORDS ? WANT_OF_TEXT + prose + " words of running text" : null;
  }
}
