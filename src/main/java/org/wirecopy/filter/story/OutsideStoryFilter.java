package org.wirecopy.filter.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes what stands before and behind the story: the story is the run of lines with the greatest
 * sum of weights, where each word of prose counts for it and each short line against it (Body Text
 * Extraction, Finn et al. 2001, on lines instead of tags).
 *
 * <p>Unlike the filters before it, which are sure of what they remove, it decides on balance.
 */
public final class OutsideStoryFilter implements BoilerplateFilter {

  /**
   * What a line that is no sentence counts against the story, in words of prose. Between 3 and 10
   * body F1 moves by less than two points: news pages like it higher, guides with their lists
   * lower.
   */
  private static final double SHORT_LINE = 6;

  /** What a word counts in a short sentence, or in a long line that does not end as one. */
  private static final double DOUBTFUL_WORD = 0.5;

  private static final int MIN_SENTENCE_WORDS = 5;

  private static final int MIN_LONG_LINE_WORDS = 25;

  @Override
  public String name() {
    return "outside-story";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Whatever stands before the first and behind the last paragraph of the story.",
        "No list of phrases knows every site; but a story is one dense run of prose, and menus, teasers"
            + " and footers are short lines around it.",
        """
        - Tides & Times
        - Harbour desk
        + The harbour board voted on Monday to dredge the eastern channel before the winter storms arrive.
        + A short wait
        + Work is to begin in March and will close the channel to ferries for about six weeks, it said.
        - Five walks for the weekend
        - Where to find mussels
        """,
        "A box of several prose-like teasers next to the story is kept; a story that begins or ends with"
            + " a list loses the list.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    double sum = 0;
    double best = 0;
    int start = 0;
    int storyStart = 0;
    int storyEnd = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += weight(lines.get(i).text());
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        storyStart = start;
        storyEnd = i + 1;
      }
    }
    @Nullable String[] reasons = new String[lines.size()];
    for (int i = 0; i < reasons.length; i++) {
      if (i < storyStart) {
        reasons[i] = "stands before the story";
      } else if (i >= storyEnd) {
        reasons[i] = storyEnd == 0 ? "no prose on the page" : "stands behind the story";
      }
    }
    return document.remove(name(), reasons);
  }

  private static double weight(String text) {
    if (LineShape.isProse(text)) {
      return LineShape.words(text);
    }
    int words = LineShape.words(text);
    boolean sentence = words >= MIN_SENTENCE_WORDS && LineShape.endsSentence(text);
    return sentence || words >= MIN_LONG_LINE_WORDS ? words * DOUBTFUL_WORD : -SHORT_LINE;
  }
}
