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
    if (document.lines().stream().noneMatch(line -> line.phrase(name()).isPresent())) {
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
    return document.remove(
        name(),
        line -> Optional.ofNullable(reasons.get(line.number())).or(() -> reasonToRemoveRow(line)));
  }

  private boolean isName(TextLine line) {
    return line.wholePhrase(name()).isPresent();
  }

  private Optional<String> reasonToRemoveRow(TextLine line) {
    return line.phrase(name())
        .filter(phrase -> phrase.place() == Phrase.Place.START)
        .filter(phrase -> !line.endsSentence() && line.words() <= MAX_WORDS_OF_ROW)
        .map(phrase -> "row of languages: " + phrase.quoted());
  }
}
