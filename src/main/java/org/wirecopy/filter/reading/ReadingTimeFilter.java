package org.wirecopy.filter.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.Surroundings;

/** Removes reading times, ages of texts, and buttons to print, enlarge or hear a text. */
public final class ReadingTimeFilter implements BoilerplateFilter {

  /** A time with a label or two before and behind it. */
  private static final int MAX_WORDS = 10;

  /** A guide prints its own reading time as part of the text; teasers' times come in numbers. */
  private static final int MIN_TIMES = 6;

  @Override
  public String name() {
    return "reading-time";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Reading times, “2 hours ago”, and buttons to print, enlarge or hear the text.",
        "Pages print above the story how long it is and what else the reader can do with it.",
        """
        - Listen to this article
        - Text size
        + 5 min read

        + The council voted on Tuesday to close the old bridge after a long debate.

        + The bridge has been standing for a hundred years, and nobody knows what will come of it now.

        + Opponents said that they would go to court, as they had done twice over the last ten years.

        + The mayor said that she would not wait for the court and would have it closed by May.

        - 12 min read
        - 2 hours ago
        - 3 min read
        - 5 hours ago
        - 4 min read
        - 8 min read
        + He was a five-minute walk away, reading, when the bridge fell.
        + Updated 17 March 2025, 10:15
        """,
        "Stamps with a date stay: the article's day is read from them. Reading times in or above the story stay, as do those of a page with few: guides print their own.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    int phrases = 0;
    int times = 0;
    for (TextLine line : document.lines()) {
      if (phrase(line).isPresent()) {
        phrases++;
        times += isTime(line) ? 1 : 0;
      }
    }
    if (phrases == 0) {
      return document;
    }
    int last = times < MIN_TIMES ? -1 : Surroundings.lastParagraph(document.lines());
    int storyEnd = last < 0 ? Integer.MAX_VALUE : document.lines().get(last).number();
    @Nullable String[] reasons = new String[document.lines().size()];
    for (int i = 0; i < reasons.length; i++) {
      TextLine line = document.lines().get(i);
      Optional<Phrase> phrase = phrase(line);
      if (phrase.isPresent() && (line.number() > storyEnd || !isTime(line))) {
        reasons[i] = "reading time or reading aid: " + phrase.get().quoted();
      }
    }
    return document.remove(name(), reasons);
  }

  private Optional<Phrase> phrase(TextLine line) {
    return line.phrase(name(), MAX_WORDS);
  }

  /** Whether the line holds a number: minutes to read, or hours since. */
  private static boolean isTime(TextLine line) {
    return LineShape.hasDigit(line.text());
  }
}
