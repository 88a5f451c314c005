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
import org.wirecopy.resource.LazyPattern;

/**
 * Removes what a paper's masthead shows besides its name: today's date, the weather, the edition.
 * Dates and the weather only outside the story.
 */
public final class PageHeaderFilter implements BoilerplateFilter {

  /** "Tuesday, 11 March 2025, 10:15 a.m. IST" has nine words. */
  private static final int MAX_WORDS_OF_DATE = 9;

  /** More letters than a weekday, a month and a time zone need are a headline's. */
  private static final int MAX_LETTERS_OF_DATE = 30;

  private static final int MAX_WORDS_OF_LABEL = 6;

  /** A place and a temperature; the sign for degrees is often lost or has become an o. */
  private static final LazyPattern WEATHER =
      new LazyPattern(
          "(?:\\p{L}[\\p{L}.'’-]*,? ){0,3}(?:[-−+]?\\d{1,3} ?[°º˚o]? ?|[°º˚o] ?)[CF]"
              + "|(?:\\p{L}[\\p{L}.'’-]*,? ){0,3}[-−+]?\\d{1,3} ?[°º˚]");

  @Override
  public String name() {
    return "page-header";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Today’s date, the weather, the edition and the e-paper in the head or foot of the page.",
        "Papers print them beside their name on every page; the date is the reader’s, not the"
            + " story’s.",
        """
        - Tuesday, March 11, 2025
        - New Delhi 14°C
        - E-Paper
        + Council votes to close the old bridge
        + The council voted on Monday to close the old bridge to traffic, after years of dispute.
        + Monday 10 March
        + It was the tenth of March when the first cracks were seen, a councillor said on Monday.
        """,
        "The line with the story’s own date may look the same; it goes, too, and is still read.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.allLines();
    StorySpan story = new StorySpan(lines);
    Map<Integer, String> reasons = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Optional<String> reason = reasonToRemove(line);
      if (reason.isPresent() && !story.contains(i)) {
        reasons.put(line.number(), reason.get());
      }
    }
    return document.remove(name(), reasons);
  }

  private Optional<String> reasonToRemove(TextLine line) {
    if (isWeather(line.text())) {
      return Optional.of("the weather");
    }
    Optional<Phrase> phrase = line.phrase(name());
    return phrase.isPresent() && fits(phrase.get(), line)
        ? Optional.of("head of the page: " + phrase.get().quoted())
        : Optional.empty();
  }

  /** Phrases at one end of the line are weekdays and the like: they need a date to go with. */
  private static boolean fits(Phrase phrase, TextLine line) {
    return switch (phrase.place()) {
      case WHOLE -> true;
      case ANYWHERE -> line.words() <= MAX_WORDS_OF_LABEL;
      case START, END -> line.words() <= MAX_WORDS_OF_DATE && isDate(line.text());
    };
  }

  /** Whether a short line with a weekday consists of a date: a number and few letters. */
  private static boolean isDate(String text) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    return digits > 0 && letters <= MAX_LETTERS_OF_DATE;
  }

  private static boolean isWeather(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return text.length() <= MAX_LETTERS_OF_DATE
        && "CF°º˚".indexOf(last) >= 0
        && WEATHER.matcher(text).matches();
  }
}
