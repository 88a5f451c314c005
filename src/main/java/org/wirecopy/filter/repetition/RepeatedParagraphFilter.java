package org.wirecopy.filter.repetition;

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
 * Removes the second copy of a paragraph. Looks at the whole document, because a copy is known by
 * the other one, and which of them belongs to the story by what stands around it.
 */
public final class RepeatedParagraphFilter implements BoilerplateFilter {

  /** Shorter sentences come back as refrains, answers and steps of a plan. */
  private static final int MIN_WORDS = 15;

  /** Lines each way that say whether a copy stands in a story. */
  private static final int REACH = 4;

  /** A teaser has a neighbour at most. */
  private static final int MIN_PARAGRAPHS = 2;

  /** Three paragraphs of a story in one line have more. */
  private static final int MIN_STORY_WORDS = 100;

  /** No two paragraphs of a page begin with so many of the same letters. */
  private static final int HEAD_LETTERS = 60;

  @Override
  public String name() {
    return "repeated-paragraph";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Paragraphs that stand in the page more than once; the copy in the story stays.",
        "Pages print a story again for telephones, its lead below the headline and in a list, and a"
            + " caption below a picture and in the gallery.",
        """
        + Council votes to close the old bridge

        - The council voted on Tuesday to close the old bridge after a debate of more than six hours.

        + Share

        + Print

        + By our own reporters

        + Tuesday

        + The council voted on Tuesday to close the old bridge after a debate of more than six hours.

        + The bridge has been standing for a hundred years, and nobody knows what will come of it now.

        + Opponents said that they would go to court, as they had done twice over the last ten years.
        """,
        "Sentences of fourteen words and fewer stay, as do paragraphs that differ in one letter.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    return anyHeadAgain(document.lines())
        ? withoutCopies(withoutStoriesInOneLine(document))
        : document;
  }

  /** Whether any two lines of so many words begin alike: copies do, and few pages have any. */
  private static boolean anyHeadAgain(List<TextLine> lines) {
    Set<String> heads = new HashSet<>();
    for (TextLine line : lines) {
      if (line.words() >= MIN_WORDS && !heads.add(head(line.text()))) {
        return true;
      }
    }
    return false;
  }

  /** Programs that read pages aloud are given the whole story in one line. */
  private TextDocument withoutStoriesInOneLine(TextDocument document) {
    List<TextLine> lines = document.lines();
    Map<String, Integer> heads = new HashMap<>();
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      if (isLong(lines.get(i))) {
        heads.putIfAbsent(head(lines.get(i).text()), i);
        any |= lines.get(i).words() >= MIN_STORY_WORDS;
      }
    }
    if (!any) {
      return document;
    }
    @Nullable String[] reasons = new String[lines.size()];
    for (int i = 0; i < reasons.length; i++) {
      TextLine line = lines.get(i);
      Integer first = line.words() < MIN_STORY_WORDS ? null : heads.get(head(line.text()));
      if (first != null && first != i && beginsWithStory(line.text(), lines, first)) {
        reasons[i] =
            "the same story as from line " + lines.get(first).source() + " on, in one line";
      }
    }
    return document.remove(name(), reasons);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD_LETTERS));
  }

  /** Whether the text begins with the paragraph, and goes on with the next one. */
  private static boolean beginsWithStory(String text, List<TextLine> lines, int first) {
    String paragraph = lines.get(first).text();
    int next = first + 1;
    while (next < lines.size() && !isLong(lines.get(next))) {
      next++;
    }
    return next < lines.size()
        && text.startsWith(paragraph)
        && text.substring(paragraph.length()).strip().startsWith(head(lines.get(next).text()));
  }

  private TextDocument withoutCopies(TextDocument document) {
    List<TextLine> lines = document.lines();
    Map<String, Integer> kept = new HashMap<>();
    boolean again = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (isLong(line)) {
        Integer first = kept.putIfAbsent(line.text(), i);
        if (first != null) {
          again = true;
          if (!isInStory(lines, first) && isInStory(lines, i)) {
            kept.put(line.text(), i);
          }
        }
      }
    }
    if (!again) {
      return document;
    }
    @Nullable String[] reasons = new String[lines.size()];
    for (int i = 0; i < reasons.length; i++) {
      Integer copy = isLong(lines.get(i)) ? kept.get(lines.get(i).text()) : null;
      if (copy != null && copy != i) {
        reasons[i] = "the same paragraph as line " + lines.get(copy).source();
      }
    }
    return document.remove(name(), reasons);
  }

  private static boolean isLong(TextLine line) {
    return line.words() >= MIN_WORDS && line.isProse();
  }

  private static boolean isInStory(List<TextLine> lines, int index) {
    return Surroundings.paragraphs(lines, index, REACH) >= MIN_PARAGRAPHS;
  }
}
