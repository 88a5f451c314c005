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

  /** Two or three sentences and their link. */
  private static final int MAX_TEASER_WORDS = 60;

  /** Titles of stories have more words than names of chapters and of products. */
  private static final int MIN_TITLE_WORDS = 4;

  /** Behind "More:" as a word among others; a list of products has shorter names. */
  private static final int MIN_TITLE_WORDS_BEHIND_A_WORD = 10;

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
        - ALSO READ: Ferry to run until the bridge opens
        + Traders fear that the long way round the lake will cost them half of their customers.
        + The mayor said the town would pay for a ferry that crosses the lake every half hour.
        + Read more: how to cross the lake on foot
        - Related articles
        - Ferry to run until May
        - Traders ask for help
        """,
        "Teasers that run to a sentence end a list. English “Read more: …” stays:"
            + " guides and blogs mean it as part of their text.");
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
        int end = headlines.end(i, heading);
        for (int j = i + 1; j < end; j++) {
          reasons[j] = "headline below " + heading.quoted();
        }
        any = true;
      } else if (isLabelled(line)) {
        reasons[i] = "link to a related story";
        any = true;
      } else if (isTeaser(line)) {
        reasons[i] = "teaser of another story";
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
        int start = LineShape.firstLetter(text);
        int end = start + phrase.text().length();
        boolean label =
            mayBeStory(phrase)
                ? opensTitle(phrase, text, start)
                : endsLabel(text, end)
                    || beginsHeadline(phrase, text, end)
                    || hasHyphenBehind(phrase, text, end);
        if (label) {
          // "Listen: we can't wait," she says.
          boolean sentence = !phrase.hasManyWords() && text.endsWith(".");
          return line.words() <= MAX_WORDS && !sentence;
        }
      }
    }
    return false;
  }

  /** Whether the line ends with its link: "… पूरी खबर पढ़ें". */
  private boolean isTeaser(TextLine line) {
    for (Phrase phrase : line.phrases()) {
      if (phrase.place() == Place.END && phrase.list().equals(name())) {
        return line.words() <= MAX_TEASER_WORDS;
      }
    }
    return false;
  }

  /** A story may begin so, too: "More: the council pays", "Read: to see what stands there." */
  private static boolean mayBeStory(Phrase phrase) {
    return phrase.language().equals("en")
        && (!phrase.hasManyWords() || !LineShape.hasSmallLetter(phrase.text()));
  }

  /** Whether a title stands behind such a label; a label in capitals is surer than others. */
  private static boolean opensTitle(Phrase phrase, String text, int start) {
    int colon = text.indexOf(':', start);
    int bar = text.indexOf('|', start);
    int end = colon < 0 || (bar >= 0 && bar < colon) ? bar : colon;
    if (end < 0 || lastChar(text) == '.') {
      return false;
    }
    String label = text.substring(start, end).strip();
    String title = text.substring(end + 1).strip();
    if (label.length() != phrase.text().length() || !opensSentence(title)) {
      return false;
    }
    int words = LineShape.words(title);
    return !LineShape.hasSmallLetter(label)
        ? words >= MIN_TITLE_WORDS
        : LineShape.hasSmallLetter(phrase.text()) && words >= MIN_TITLE_WORDS_BEHIND_A_WORD;
  }

  private static boolean opensSentence(String title) {
    int letter = LineShape.firstLetter(title);
    boolean number = !title.isEmpty() && Character.isDigit(title.charAt(0));
    return number || (letter < title.length() && Character.isUpperCase(title.charAt(letter)));
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

  /** Whether the label is parted with a hyphen that no compound has: "ये भी पढ़ें- पुल बंद". */
  private static boolean hasHyphenBehind(Phrase phrase, String text, int end) {
    return phrase.language().equals("hi") && phrase.hasManyWords() && text.startsWith("- ", end);
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
