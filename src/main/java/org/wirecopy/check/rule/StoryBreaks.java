package org.wirecopy.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.StoryStart;
import org.wirecopy.check.Copy;
import org.wirecopy.check.Passage;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/**
 * Where a body may go on with another story: behind a line that says who wrote one or when, and
 * behind the end of a page or of an agency's copy.
 */
final class StoryBreaks {

  /** Paragraphs that a story has at least. */
  static final int FEW = 3;

  /** A byline with its date; longer lines are prose. */
  private static final int MAX_LENGTH = 80;

  /** What these filters remove stands at the ends of pages and stories. */
  private static final Set<String> ENDS =
      Set.of("copyright", "legal-links", "sign-off", "skip-link", "cookie-notice");

  private final Copy copy;
  private final @Nullable String language;

  /** The paragraphs of prose, and the places where they stand in the page or in the body. */
  private final List<Passage> prose = new ArrayList<>();

  private final List<Integer> places = new ArrayList<>();

  /** The places of lines that stand between stories. */
  private final NavigableSet<Integer> marks = new TreeSet<>();

  private StoryBreaks(Copy copy, @Nullable String language) {
    this.copy = copy;
    this.language = language;
  }

  /**
   * A break.
   *
   * @param before the paragraphs before it
   * @param after those behind it
   */
  record Break(List<Passage> before, List<Passage> after) {}

  /**
   * The breaks in a body.
   *
   * @param language ISO 639-1 code of the story's language
   */
  static List<Break> in(Copy copy, @Nullable String language) {
    StoryBreaks breaks = new StoryBreaks(copy, language);
    breaks.findProse();
    if (breaks.prose.size() < 2 * FEW) {
      return List.of();
    }
    breaks.findMarks();
    return breaks.breaks();
  }

  private void findProse() {
    List<TextLine> lines = new ArrayList<>(); // none of copy that was cleaned before
    for (ArticlePart part : copy.cleaned().parts()) {
      if (part.role() == Role.BODY) {
        lines.add(part.line());
      }
    }
    for (int i = 0; i < copy.body().size(); i++) {
      Passage passage = copy.body().get(i);
      TextLine line = i < lines.size() ? lines.get(i) : TextLine.of(i, passage.text());
      int place = line.number();
      if (line.isProse()) {
        prose.add(passage);
        places.add(place);
      } else if (isHead(passage.text())) {
        marks.add(place);
      }
    }
  }

  private void findMarks() {
    int first = places.get(FEW - 1);
    int last = places.get(places.size() - FEW);
    for (Removal removal : copy.cleaned().removals()) {
      int place = removal.line().number();
      if (place > first
          && place < last
          && (ENDS.contains(removal.filter()) || isHead(removal.line().text()))) {
        marks.add(place);
      }
    }
  }

  private boolean isHead(String text) {
    return text.length() <= MAX_LENGTH
        && (StoryStart.isByline(text, language) || StoryStart.isDate(text, language));
  }

  private List<Break> breaks() {
    List<Break> breaks = new ArrayList<>();
    for (int i = FEW; i + FEW <= prose.size(); i++) {
      Integer mark = marks.higher(places.get(i - 1));
      if (mark != null && mark < places.get(i)) {
        breaks.add(new Break(prose.subList(0, i), prose.subList(i, prose.size())));
      }
    }
    return breaks;
  }
}
