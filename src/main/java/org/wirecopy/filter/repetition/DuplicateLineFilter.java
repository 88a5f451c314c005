package org.wirecopy.filter.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** Lines that come back together: a menu. Tables and training plans repeat a dozen. */
  private static final int MIN_BLOCK = 16;

  /** Lines each way that say which of several stands in the story. */
  private static final int REACH = 4;

  @Override
  public String name() {
    return "duplicate-line";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Menus that stand in the page more than once, line by line; one copy stays.",
        "Menus are printed above and below the story, and again for telephones.",
        """
        + News
        + Politics
        + Sport
        + Culture
        + Weather
        + Traffic
        + Harbour
        + Schools
        + Letters
        + Puzzles
        + Recipes
        + Gardens
        + Motoring
        + Notices
        + Archive
        + Contact
        + Q:

        + The council voted on Tuesday to close the old bridge after a long debate.

        + The bridge has been standing for a hundred years, and nobody knows what will come of it now.

        + Opponents said that they would go to court, as they had done twice over the last ten years.

        + The mayor said that she would not wait for the court and would have it closed by May.

        + Q:

        + What else to read tonight
        + Five walks in the hills
        + Where the mussels are
        + How to bake rye bread
        + Letters from abroad

        - News
        - Politics
        - Sport
        - Culture
        - Weather
        - Traffic
        - Harbour
        - Schools
        - Letters
        - Puzzles
        - Recipes
        - Gardens
        - Motoring
        - Notices
        - Archive
        - Contact
        """,
        "Inside the story nothing is removed, and outside only blocks of sixteen lines and more: tables,"
            + " plans and lists come back, too.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    // A block that comes back repeats each of its lines.
    if (alikeAtSight(lines) < MIN_BLOCK || repeated(lines) < MIN_BLOCK) {
      return document;
    }
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      List<Integer> same = places.get(text);
      if (same == null) {
        same = new ArrayList<>(1);
        places.put(text, same);
      }
      same.add(i);
    }
    @Nullable String[] reasons = new String[lines.size()];
    int first = Surroundings.firstParagraph(lines);
    int last = Surroundings.lastParagraph(lines);
    for (List<Integer> same : places.values()) {
      if (same.size() > 1) {
        int kept = kept(same, lines);
        for (int place : same) {
          if (place != kept
              && (place < first || place > last)
              && isInRepeatedBlock(lines, place, kept)) {
            reasons[place] = "the same as line " + lines.get(kept).source();
          }
        }
      }
    }
    return document.remove(name(), reasons);
  }

  /**
   * How many lines have the length, the first and the last letter of one before them: as many as
   * are repeated or more. Spares most pages that all letters of their lines are hashed.
   */
  private static int alikeAtSight(List<TextLine> lines) {
    int[] sights = new int[lines.size()];
    for (int i = 0; i < sights.length; i++) {
      String text = lines.get(i).text();
      int last = text.length() - 1;
      sights[i] = last < 0 ? 0 : text.charAt(0) << 16 ^ text.charAt(last) << 8 ^ last;
    }
    Arrays.sort(sights);
    int alike = 0;
    for (int i = 1; i < sights.length; i++) {
      alike += sights[i] == sights[i - 1] ? 1 : 0;
    }
    return alike;
  }

  private static int repeated(List<TextLine> lines) {
    Set<String> texts = new HashSet<>(lines.size() * 2);
    for (TextLine line : lines) {
      texts.add(line.text());
    }
    return lines.size() - texts.size();
  }

  /** The place with most paragraphs around it, the first of equals. */
  private static int kept(List<Integer> same, List<TextLine> lines) {
    int kept = same.get(0);
    int most = Surroundings.paragraphs(lines, kept, REACH);
    for (int place : same) {
      int paragraphs = Surroundings.paragraphs(lines, place, REACH);
      if (paragraphs > most) {
        kept = place;
        most = paragraphs;
      }
    }
    return kept;
  }

  /** Whether the lines around one copy stand around the other, too, as in a menu printed twice. */
  private static boolean isInRepeatedBlock(List<TextLine> lines, int place, int kept) {
    int same = 1;
    for (int i = 1; same < MIN_BLOCK && isSame(lines, place - i, kept - i); i++) {
      same++;
    }
    for (int i = 1; same < MIN_BLOCK && isSame(lines, place + i, kept + i); i++) {
      same++;
    }
    return same >= MIN_BLOCK;
  }

  private static boolean isSame(List<TextLine> lines, int one, int other) {
    return Math.min(one, other) >= 0
        && Math.max(one, other) < lines.size()
        && lines.get(one).text().equals(lines.get(other).text());
  }
}
