package org.wirecopy.filter.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Markup;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes breadcrumbs: the path from the home page to this one, on one line, or a line for each
 * step with a line for each arrow between, for which it looks at the neighbours.
 */
public final class BreadcrumbFilter implements BoilerplateFilter {

  /** These stand between the steps of a path and in few other places. */
  private static final String ARROWS = ">»›→";

  /** These separate other things, too, so that all steps must be short. */
  private static final String BARS = "/|\\•·";

  /** The last step is often the headline. */
  private static final int MAX_WORDS = 30;

  private static final int MAX_WORDS_OF_STEP = 4;

  /** Spares long paragraphs the search for arrows. */
  private static final int MAX_LENGTH = 300;

  /** A path that does not begin at home has at least so many arrows. */
  private static final int MIN_ARROWS = 2;

  @Override
  public String name() {
    return "breadcrumb";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "The path from the home page to this one: “Home > World > Europe”, “You are here: News”.",
        "It shows readers where on the site they are, and search engines ask for it.",
        """
        - Home > World > Europe
        - You are here: News
        - Home
        - ›
        - World
        - ›
        - Europe
        + Home / away: how two clubs share one ground
        + The sign reads Home > Away > Visitors, and nobody in the club knows who put it up there.
        """,
        "Steps without arrows stay, or are taken for a menu.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.allLines();
    StorySpan story = new StorySpan(lines);
    Map<Integer, String> reasons = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.text().length() > MAX_LENGTH || isRow(line)) {
        continue;
      }
      int last = lastStep(lines, i);
      if (last > i && !story.contains(i)) {
        for (int n = i; n <= last; n++) {
          reasons.put(lines.get(n).number(), "path of several lines");
        }
        i = last;
      } else {
        Optional<String> reason = reasonToRemove(line, i, story);
        if (reason.isPresent()) {
          reasons.put(line.number(), reason.get());
        }
      }
    }
    return document.remove(name(), reasons);
  }

  /** The cells of a table's row are parted as steps are. */
  private static boolean isRow(TextLine line) {
    Markup markup = line.markup();
    return markup != null && markup.within("tr") != null;
  }

  /** Index of the last line of the path of several lines that begins here, or -1. */
  private int lastStep(List<TextLine> lines, int first) {
    int last = first;
    int arrows = 0;
    while (last + 1 < lines.size() && isArrow(lines.get(last + 1)) && isStep(lines.get(last))) {
      arrows++;
      last += last + 2 < lines.size() && isStep(lines.get(last + 2)) ? 2 : 1;
    }
    boolean home = arrows > 0 && lines.get(first).phrase(name()).isPresent();
    return home || arrows >= MIN_ARROWS ? last : -1;
  }

  private static boolean isArrow(TextLine line) {
    return line.text().length() == 1
        && (ARROWS.contains(line.text()) || BARS.contains(line.text()));
  }

  private static boolean isStep(TextLine line) {
    int words = line.words();
    return words > 0 && words <= MAX_WORDS_OF_STEP && !line.endsSentence();
  }

  private Optional<String> reasonToRemove(TextLine line, int index, StorySpan story) {
    String text = line.text();
    Optional<Phrase> phrase = line.phrase(name());
    if (phrase.isPresent()) {
      String quoted = phrase.get().quoted();
      return switch (phrase.get().place()) {
        case WHOLE -> Optional.of("breadcrumb: " + quoted);
        case ANYWHERE -> isLabelled(text) ? Optional.of("breadcrumb: " + quoted) : Optional.empty();
        case START, END ->
            isPath(text, 1) ? Optional.of("path that begins at " + quoted) : Optional.empty();
      };
    }
    return hasArrow(text) && isPath(text, MIN_ARROWS) && !story.contains(index)
        ? Optional.of("path of steps")
        : Optional.empty();
  }

  /** Whether the path follows a colon or arrows; "you are here" is also said in speech. */
  private static boolean isLabelled(String text) {
    return LineShape.words(text) <= MAX_WORDS
        && !LineShape.endsSentence(text)
        && (text.indexOf(':') > 0 || text.indexOf('：') > 0 || isPath(text, 1));
  }

  private static boolean hasArrow(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean arrow = c == '>' || c == '»' || c == '›' || c == '→';
      if (arrow && c != text.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether arrows part the line into short steps; the last may be long where arrows are sure. */
  private static boolean isPath(String text, int minArrows) {
    int arrows = 0;
    int start = 0;
    boolean sure = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean arrow = ARROWS.indexOf(c) >= 0 && (i == 0 || text.charAt(i - 1) != '-');
      if (arrow || (minArrows == 1 && BARS.indexOf(c) >= 0)) {
        int words = LineShape.words(text.substring(start, i));
        if (words == 0 || words > MAX_WORDS_OF_STEP) {
          return false;
        }
        arrows++;
        sure = arrow;
        start = i + 1;
      }
    }
    int maxLast = sure && minArrows == 1 ? MAX_WORDS : MAX_WORDS_OF_STEP;
    return arrows >= minArrows
        && !LineShape.endsSentence(text)
        && LineShape.words(text.substring(start)) <= maxLast;
  }
}
