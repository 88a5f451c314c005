package org.wirecopy.filter.promotion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes links to related stories, "Lesen Sie auch: …", and the lists of headlines below headings
 * such as "Related articles". Needs the lines around, since a headline alone looks like a
 * cross-head.
 */
public final class RelatedStoriesFilter implements BoilerplateFilter {

  /** A label and a headline have fewer words; longer lines are sentences. */
  private static final int MAX_WORDS = 32;

  @Override
  public String name() {
    return "related-stories";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Links to related stories, “Lesen Sie auch: …”, and the headlines below “Related articles”.",
        "Sites lead readers from each story to others, between its paragraphs and below it.",
        """
        + The council voted on Tuesday to close the old bridge for two years from the first of May.
        - Lesen Sie auch: Fähre fährt, bis die Brücke öffnet
        + Traders fear that the long way round the lake will cost them half of their customers.
        + The mayor said the town would pay for a ferry that crosses the lake every half hour.
        + Read more: how to cross the lake on foot
        - Related articles
        - Ferry to run until May
        - Traders ask for help
        """,
        "Teasers that run to a sentence end a list. English “Read more: …” stays: guides and blogs"
            + " mean it as part of their text.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    @Nullable String[] reasons = new String[lines.size()];
    HeadlineList headlines = null;
    boolean any = false;
    for (int i = 0; i < reasons.length; i++) {
      TextLine line = lines.get(i);
      Phrase heading = heading(line);
      if (heading != null) {
        headlines = headlines == null ? new HeadlineList(lines) : headlines;
        reasons[i] = "heading of related stories: " + heading.quoted();
        int end = headlines.end(i);
        for (int j = i + 1; j < end; j++) {
          reasons[j] = "headline below " + heading.quoted();
        }
        any = true;
      } else if (isLabelled(line)) {
        reasons[i] = "link to a related story";
        any = true;
      }
    }
    return any ? document.remove(name(), reasons) : document;
  }

  /** Headings that a button could be as well, "Read more:", are written with their colon. */
  private @Nullable Phrase heading(TextLine line) {
    for (Phrase phrase : line.phrases()) {
      if (phrase.place() == Place.WHOLE
          && phrase.list().equals(name())
          && (!phrase.text().endsWith(":") || ":：".indexOf(lastChar(line.text())) >= 0)) {
        return phrase;
      }
    }
    return null;
  }

  private static char lastChar(String text) {
    return text.charAt(text.length() - 1);
  }

  private boolean isLabelled(TextLine line) {
    String text = line.text();
    for (Phrase phrase : line.phrases()) {
      if (phrase.place() == Place.START && phrase.list().equals(name())) {
        // A label may stand in brackets, or behind an arrow.
        int end = LineShape.firstLetter(text) + phrase.text().length();
        if (endsLabel(text, end) || beginsHeadline(phrase, text, end)) {
          return line.words() <= MAX_WORDS;
        }
      }
    }
    return false;
  }

  /**
   * Whether a headline follows without a colon: "Lire aussi La maire démissionne". English guides
   * say "See also Chapter 2".
   */
  private static boolean beginsHeadline(Phrase phrase, String text, int end) {
    return !phrase.language().equals("en")
        && phrase.hasManyWords()
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && lastChar(text) != '.';
  }

  /** Whether a colon or the like parts the label from the headline: "Read more" may be advice. */
  private static boolean endsLabel(String text, int index) {
    int i = index;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && ":|>»–—→：】］]｜".indexOf(text.charAt(i)) >= 0;
  }
}
