package org.wirecopy.filter.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.Surroundings;

/**
 * Removes lines that stand in the page more than once, all but the one in the story. Looks at the
 * whole document to find them, and at the lines around each to tell where the story is.
 */
public final class DuplicateLineFilter implements BoilerplateFilter {

  /** Shorter lines are labels, names and refrains, which stories repeat themselves. */
  private static final int MIN_WORDS = 4;

  /** Lines each way that say whether one stands in the story. */
  private static final int REACH = 4;

  /** A line with a paragraph this near is taken for a part of the story. */
  private static final int NEAR = 3;

  @Override
  public String name() {
    return "duplicate-line";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Lines that stand in the page more than once; the one among the paragraphs stays.",
        "Menus, teasers and prompts are printed above and below the story, and again for telephones.",
        """
        - Read the latest news of the region
        + The council voted on Tuesday to close the old bridge after a long debate, the mayor said.
        + Read the latest news of the region
        + The bridge has been standing for a hundred years, and nobody knows what will come of it now.
        + Q:
        + When will it be closed for good, and what do you say to those who have to go to work over it?
        + Q:
        """,
        "A refrain of four words or more is kept once.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.length() >= MIN_WORDS && LineShape.words(text) >= MIN_WORDS) {
        places.computeIfAbsent(text, key -> new ArrayList<>(1)).add(i);
      }
    }
    @Nullable String[] reasons = new String[lines.size()];
    for (List<Integer> same : places.values()) {
      if (same.size() > 1) {
        mark(same, lines, reasons);
      }
    }
    return document.remove(name(), reasons);
  }

  /** Marks all places but those in the story, or all but the first where none is. */
  private static void mark(List<Integer> same, List<TextLine> lines, @Nullable String[] reasons) {
    int kept = same.get(0);
    int most = Surroundings.paragraphs(lines, kept, REACH);
    for (int place : same) {
      int paragraphs = Surroundings.paragraphs(lines, place, REACH);
      if (paragraphs > most) {
        kept = place;
        most = paragraphs;
      }
    }
    // A heading may come back in the story; a paragraph does not.
    boolean paragraph = LineShape.isProse(lines.get(kept).text());
    for (int place : same) {
      if (place != kept && (paragraph || Surroundings.paragraphs(lines, place, NEAR) == 0)) {
        reasons[place] = "the same as line " + lines.get(kept).number();
      }
    }
  }
}
