package org.wirecopy.filter.repetition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.Surroundings;

/**
 * Removes the headline where it is printed again as the title of the page. Looks at the whole
 * document, because a headline is known by standing above the story and by coming back.
 */
public final class RepeatedHeadlineFilter implements BoilerplateFilter {

  /** Shorter lines that come back are menu entries and cross-heads. */
  private static final int MIN_WORDS = 5;

  private static final int MAX_WORDS = 30;

  /** Lines between headline and first paragraph: byline, stamps, share buttons, a caption. */
  private static final int REACH = 25;

  /** Lines of the source among which the title of the page stands. */
  private static final int TITLE_LINES = 3;

  /** Words of the site's name behind the headline in a page's title. */
  private static final int MAX_SITE_WORDS = 6;

  @Override
  public String name() {
    return "repeated-headline";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "The headline printed again at the very top, as the title of the page.",
        "Programs that write pages put the headline wherever a text is asked for; dumps often begin"
            + " with the title.",
        """
        - Council votes to close the old bridge | Example Times
        + Council votes to close the old bridge

        + The council voted on Tuesday to close the old bridge after a long debate.

        + Council votes to close the old bridge

        + The bridge has been standing for a hundred years, and nobody knows what will come of it now, the mayor told reporters after the vote.

        + Opponents said that they would go to court, as they had done twice over the last ten years.

        + The mayor said that she would not wait for the court and would have it closed by the first of May at the latest.
        """,
        "Headlines of four words and fewer stay, as do those that another line words otherwise; further"
            + " down the headline is as often a cross-head, and what repeats it under a photo is left to"
            + " whoever assembles the article.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    int story = Surroundings.firstParagraph(lines);
    int headline = headline(lines, story);
    if (headline < 0) {
      return document;
    }
    @Nullable String[] reasons = new String[lines.size()];
    String text = lines.get(headline).text();
    for (int i = 0; i < headline && isAtTop(lines, i); i++) {
      if (repeats(lines.get(i).text(), text)) {
        reasons[i] = "the headline of line " + lines.get(headline).source() + " again";
      }
    }
    return document.remove(name(), reasons);
  }

  /**
   * The line above the story that comes back most often, the nearest of equals; or -1. A line that
   * comes back once, in the story, is as often the entry of a table of contents.
   */
  private static int headline(List<TextLine> lines, int story) {
    int best = -1;
    int mostRepeats = 0;
    for (int i = story - 1; i >= Math.max(0, story - REACH); i--) {
      int words = lines.get(i).words();
      if (words < MIN_WORDS || words > MAX_WORDS || lines.get(i).bullet()) {
        continue;
      }
      int repeats = isPageTitle(lines, i) ? repeats(lines, i) : 0;
      if (repeats > mostRepeats && !isInContents(lines, i, story)) {
        best = i;
        mostRepeats = repeats;
      }
    }
    return best;
  }

  /** Whether the line comes back at the very top, where dumps have the title of the page. */
  private static boolean isPageTitle(List<TextLine> lines, int index) {
    for (int i = 0; i < index && isAtTop(lines, i); i++) {
      if (repeats(lines.get(i).text(), lines.get(index).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtTop(List<TextLine> lines, int index) {
    return lines.get(index).number() <= TITLE_LINES;
  }

  private static int repeats(List<TextLine> lines, int index) {
    int repeats = 0;
    for (int i = 0; i < lines.size(); i++) {
      repeats += i != index && repeats(lines.get(i).text(), lines.get(index).text()) ? 1 : 0;
    }
    return repeats;
  }

  /** Whether a neighbour comes back in the story, too, as the entries of a table of contents do. */
  private static boolean isInContents(List<TextLine> lines, int index, int story) {
    List<TextLine> behind = lines.subList(story, lines.size());
    return comesBack(lines, index - 1, index, behind) || comesBack(lines, index + 1, index, behind);
  }

  private static boolean comesBack(
      List<TextLine> lines, int neighbour, int index, List<TextLine> behind) {
    if (neighbour < 0 || neighbour >= lines.size()) {
      return false;
    }
    TextLine line = lines.get(neighbour);
    return !repeats(line.text(), lines.get(index).text())
        && line.words() > 1
        && behind.stream()
            .anyMatch(
                other -> other.number() != line.number() && repeats(other.text(), line.text()));
  }

  /** Whether the text is the headline, with the site's name behind it or cut off by an ellipsis. */
  private static boolean repeats(String text, String headline) {
    int length = headline.length();
    if (text.length() == length) {
      return text.equalsIgnoreCase(headline);
    }
    if (text.length() < length) {
      int end =
          text.endsWith("...") ? text.length() - 3 : text.endsWith("…") ? text.length() - 1 : 0;
      String start = text.substring(0, end).strip();
      return headline.startsWith(start) && LineShape.words(start) >= MIN_WORDS;
    }
    return text.charAt(length) == ' '
        && text.startsWith(headline)
        && isSeparator(text, length + 1)
        && LineShape.words(text.substring(length)) <= MAX_SITE_WORDS;
  }

  private static boolean isSeparator(String text, int index) {
    return index + 1 < text.length()
        && "|-–—·•:»«".indexOf(text.charAt(index)) >= 0
        && text.charAt(index + 1) == ' ';
  }
}
