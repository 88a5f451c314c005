package org.wirecopy.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextLine;

/** Tells an article from what is left of an index, product or error page. */
final class StoryCheck {

  /** The shortest news items have two or three sentences. */
  private static final int MIN_PROSE_WORDS = 35;

  /** A longer line that does not end as a sentence is text all the same. */
  private static final int LONG_LINE_WORDS = 20;

  private StoryCheck() {}

  /** Why the lines are no article; null where they are one. */
  static @Nullable String reasonAgainst(List<TextLine> lines) {
    int prose = 0;
    for (TextLine line : lines) {
      int words = line.words();
      if (line.isProse() || words >= LONG_LINE_WORDS) {
        prose += words;
      }
    }
    return prose < MIN_PROSE_WORDS ? "only " + prose + " words of running text" : null;
  }
}
