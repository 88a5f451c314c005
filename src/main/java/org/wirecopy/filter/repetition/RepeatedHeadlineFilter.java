package org.wirecopy.filter.repetition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes the headline where it is printed again: as title of the page, in the breadcrumb, as text
 * of the photo. Looks at the whole document, because a headline is known by standing above the
 * story and by coming back.
 */
public final class RepeatedHeadlineFilter implements BoilerplateFilter {

  /** Shorter lines that come back are menu entries and cross-heads. */
  private static final int MIN_WORDS = 5;

  private static final int MAX_WORDS = 30;

  /** Lines between headline and first paragraph: byline, stamps, share buttons, a caption. */
  private static final int REACH = 25;

  /** Words of the site's name behind the headline in a page's title. */
  private static final int MAX_SITE_WORDS = 6;

  /** Paragraphs that a story has at least, one soon after the other. */
  private static final int MIN_PARAGRAPHS = 3;

  private static final int STRETCH = 8;

  @Override
  public String name() {
    return "repeated-headline";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "The headline printed again: as title of the page, in the breadcrumb, under the photo.",
        "Programs that write pages put the headline wherever a text is asked for; in flattened text"
            + " each becomes a line.",
        """
        - Council votes to close the old bridge | Example Times
        + Council votes to close the old bridge
        + The council voted on Tuesday to close the old bridge after a long debate, the mayor said.
        - Council votes to close the old bridge
        + The bridge has been standing for a hundred years, and nobody knows what will come of it now.
        + Opponents said that they would go to court, as they had done twice over the last ten years.
        """,
        "Headlines of four words and fewer stay, as do those that another line words otherwise.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    int story = firstParagraph(lines);
    int headline = headline(lines, story);
    if (headline < 0) {
      return document;
    }
    @Nullable String[] reasons = new String[lines.size()];
    String text = lines.get(headline).text();
    for (int i = 0; i < reasons.length; i++) {
      if (i != headline && repeats(lines.get(i).text(), text)) {
        reasons[i] = "the headline of line " + lines.get(headline).number() + " again";
      }
    }
    return document.remove(name(), reasons);
  }

  /** The first paragraph that others follow soon; -1 where there is no story. */
  private static int firstParagraph(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (LineShape.isProse(lines.get(i).text())) {
        int paragraphs = 0;
        for (int j = i; j < Math.min(i + STRETCH, lines.size()); j++) {
          paragraphs += LineShape.isProse(lines.get(j).text()) ? 1 : 0;
        }
        if (paragraphs >= MIN_PARAGRAPHS) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The line above the story that comes back most often, the nearest of equals; or -1. */
  private static int headline(List<TextLine> lines, int story) {
    int best = -1;
    int mostRepeats = 0;
    for (int i = story - 1; i >= Math.max(0, story - REACH); i--) {
      String text = lines.get(i).text();
      int words = LineShape.words(text);
      if (words < MIN_WORDS || words > MAX_WORDS || lines.get(i).bullet()) {
        continue;
      }
      int repeats = repeats(lines, i);
      if (repeats > mostRepeats && !isInContents(lines, i)) {
        best = i;
        mostRepeats = repeats;
      }
    }
    return best;
  }

  private static int repeats(List<TextLine> lines, int index) {
    int repeats = 0;
    for (int i = 0; i < lines.size(); i++) {
      repeats += i != index && repeats(lines.get(i).text(), lines.get(index).text()) ? 1 : 0;
    }
    return repeats;
  }

  /** Whether a neighbour comes back, too, as the entries of a table of contents do. */
  private static boolean isInContents(List<TextLine> lines, int index) {
    return comesBack(lines, index - 1, index) || comesBack(lines, index + 1, index);
  }

  private static boolean comesBack(List<TextLine> lines, int neighbour, int index) {
    return neighbour >= 0
        && neighbour < lines.size()
        && !repeats(lines.get(neighbour).text(), lines.get(index).text())
        && LineShape.words(lines.get(neighbour).text()) > 1
        && repeats(lines, neighbour) > 0;
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
