package org.wirecopy.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;

/**
 * Lines of a page that stand in a row, or the place between two of them.
 *
 * @param page the page's lines
 * @param from index of the first
 * @param to index behind the last; equal to {@code from} for a place between lines
 */
record Excerpt(List<TextLine> page, int from, int to) {

  /**
   * The page with lines of another page here. Those of HTML bring along the elements that hold
   * nothing else.
   */
  List<TextLine> replacedBy(Excerpt other) {
    Move move = new Move(other.shared(), around(), freeNumber());
    List<TextLine> lines = new ArrayList<>(page.subList(0, from));
    for (TextLine line : other.page.subList(other.from, other.to)) {
      lines.add(move.moved(line));
    }
    lines.addAll(page.subList(to, page.size()));
    return lines;
  }

  /** The innermost element that the excerpt shares with the rest of its page; null in text. */
  private @Nullable Box around() {
    if (from == to) {
      return Box.common(box(page.get(from - 1)), box(page.get(from)));
    }
    Box around = box(page.get(from));
    for (TextLine line : page.subList(from + 1, to)) {
      around = Box.common(around, box(line));
    }
    Set<Integer> shared = shared();
    Box outer = around == null ? null : around.parent();
    while (around != null && outer != null && !shared.contains(around.index())) {
      around = outer;
      outer = around.parent();
    }
    return around;
  }

  /** The numbers of the elements that also hold lines above or below. */
  private Set<Integer> shared() {
    Set<Integer> shared = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      Box at = i < from || i >= to ? box(page.get(i)) : null;
      while (at != null && shared.add(at.index())) {
        at = at.parent();
      }
    }
    return shared;
  }

  /** A number from which on new elements of the page can be numbered. */
  private int freeNumber() {
    int free = 0;
    for (TextLine line : page) {
      Box box = box(line); // what stands around it has a lower number
      free = Math.max(free, box == null ? 0 : box.index() + 1);
    }
    return free;
  }

  private static @Nullable Box box(TextLine line) {
    Markup markup = line.markup();
    return markup == null ? null : markup.box();
  }

  /** Sets lines into an element of another page. */
  private static final class Move {

    private final Set<Integer> leftBehind;
    private final @Nullable Box place;
    private final Map<Integer, Box> moved = new HashMap<>();
    private int next;

    Move(Set<Integer> leftBehind, @Nullable Box place, int next) {
      this.leftBehind = leftBehind;
      this.place = place;
      this.next = next;
    }

    TextLine moved(TextLine line) {
      Markup markup = line.markup();
      Box box = markup == null ? null : moved(markup.box());
      return markup == null || box == null
          ? line
          : line.withMarkup(
              new Markup(
                  box,
                  markup.letters(),
                  markup.linkedLetters(),
                  markup.strongLetters(),
                  markup.links()));
    }

    private @Nullable Box moved(Box box) {
      Box parent = box.parent();
      if (parent == null || leftBehind.contains(box.index())) {
        return place;
      }
      Box known = moved.get(box.index());
      if (known == null) {
        Box around = moved(parent);
        int depth = around == null ? 0 : around.depth() + 1;
        known = new Box(next++, around, depth, box.tag(), box.names());
        moved.put(box.index(), known);
      }
      return known;
    }
  }
}
