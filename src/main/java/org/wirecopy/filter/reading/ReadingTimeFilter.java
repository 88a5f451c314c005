package org.wirecopy.filter.reading;

import java.util.Optional;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;

/** Removes reading times, ages of texts, and buttons to print, enlarge or hear a text. */
public final class ReadingTimeFilter implements LineFilter {

  /** A time with a label or two before and behind it. */
  private static final int MAX_WORDS = 10;

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
        - 5 min read
        - 2 hours ago
        - Listen to this article
        - Text size
        + He was a five-minute walk away, reading, when the bridge fell.
        + Updated 17 March 2025, 10:15
        """,
        "Stamps with a date stay: the article's day is read from them.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    for (Phrase phrase : line.phrases()) {
      if (phrase.list().equals(name())
          && (phrase.place() == Place.WHOLE || LineShape.words(line.text()) <= MAX_WORDS)) {
        return Optional.of("reading time or reading aid: " + phrase.quoted());
      }
    }
    return Optional.empty();
  }
}
