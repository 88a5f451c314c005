package org.wirecopy.filter.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes language switches: lines of language names one after the other, outside the story, and
 * rows of them.
 */
public final class LanguageSwitchFilter implements BoilerplateFilter {

  /** A language's name alone may be a heading, of a school's time-table for one. */
  private static final int MIN_NAMES = 2;

  /** A row that begins with two language names and goes on with more. */
  private static final int MAX_WORDS_OF_ROW = 40;

  @Override
  public String name() {
    return "language-switch";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Language names, two lines of them or more, or a row: “English / Deutsch / Español”.",
        "Sites in several languages offer each page in all of them.",
        """
        - English
        - Deutsch
        - Español
        + School adds three languages
        + Italiano
        + The school offers Italian to everybody and Russian to those who ask for it in writing.
        """,
        "A lone language name stays.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    if (!isMarked(document.lines())) {
      return document;
    }
    List<TextLine> lines = document.allLines();
    StorySpan story = new StorySpan(lines);
    Map<Integer, String> reasons = new HashMap<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      while (end < lines.size() && !story.contains(end) && isName(lines.get(end))) {
        end++;
      }
      if (end - i >= MIN_NAMES) {
        for (int n = i; n < end; n++) {
          reasons.put(lines.get(n).number(), end - i + " languages one after the other");
        }
      }
      i = Math.max(end, i + 1);
    }
    for (TextLine line : document.lines()) {
      Optional<Phrase> row = row(line);
      if (row.isPresent()) {
        reasons.putIfAbsent(line.number(), "row of languages: " + row.get().quoted());
      }
    }
    return document.remove(name(), reasons);
  }

  private boolean isMarked(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (line.phrase(name()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(TextLine line) {
    return line.wholePhrase(name()).isPresent();
  }

  /** The phrase that a row of languages begins with. */
  private Optional<Phrase> row(TextLine line) {
    Optional<Phrase> phrase = line.phrase(name());
    return phrase.isPresent()
            && phrase.get().place() == Phrase.Place.START
            && !line.endsSentence()
            && line.words() <= MAX_WORDS_OF_ROW
        ? phrase
        : Optional.empty();
  }
}
