package org.wirecopy.filter.reading;

import java.util.Optional;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/** Removes reading times, ages of texts, and buttons to print, enlarge or hear a text. */
public final class ReadingTimeFilter implements BoilerplateFilter {

  /** A time with a label or two before and behind it. */
  private static final int MAX_WORDS = 10;

  /** A guide prints its own reading time as part of the text; teasers' times come in numbers. */
  private static final int MIN_TIMES = 3;

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
        - 12 min read
        - 2 hours ago
        - Listen to this article
        - Text size
        + He was a five-minute walk away, reading, when the bridge fell.
        + Updated 17 March 2025, 10:15
        """,
        "Stamps with a date stay: the article's day is read from them. One or two times on a page stay.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    int times = 0;
    for (TextLine line : document.lines()) {
      times += phrase(line).filter(ReadingTimeFilter::isTime).isPresent() ? 1 : 0;
    }
    boolean onCards = times >= MIN_TIMES;
    return document.remove(
        name(),
        line ->
            phrase(line)
                .filter(phrase -> onCards || !isTime(phrase))
                .map(phrase -> "reading time or reading aid: " + phrase.quoted()));
  }

  private Optional<Phrase> phrase(TextLine line) {
    return line.phrase(name())
        .filter(
            phrase -> phrase.place() == Place.WHOLE || LineShape.words(line.text()) <= MAX_WORDS);
  }

  /** Whether the phrase holds a number: minutes to read, or hours since. */
  private static boolean isTime(Phrase phrase) {
    return phrase.text().indexOf('#') >= 0;
  }
}
