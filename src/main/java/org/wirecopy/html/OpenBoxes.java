package org.wirecopy.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;

/**
 * The elements that a walk through a page stands in. Their boxes are made when text is found in
 * them: most elements have none.
 */
final class OpenBoxes {

  /** jsoup nests no deeper; streamed parts within each other do, and their boxes are one. */
  private static final int MAX_DEPTH = 512;

  private Element[] elements = new Element[64];
  private int depth;

  /** The boxes of the outermost elements, and how many there are. */
  private final Box[] boxes = new Box[MAX_DEPTH];

  private int known;
  private int count;

  void enter(Element element) {
    if (depth == elements.length) {
      elements = Arrays.copyOf(elements, 2 * depth);
    }
    elements[depth++] = element;
  }

  void leave() {
    depth--;
    known = Math.min(known, depth);
  }

  /** The box of the innermost element; null outside of all. */
  @Nullable Box innermost() {
    int end = Math.min(depth, MAX_DEPTH);
    Box box = known == 0 ? null : boxes[known - 1];
    for (; known < end; known++) {
      Element element = elements[known];
      box = new Box(count++, box, known, element.normalName(), Names.of(element));
      boxes[known] = box;
    }
    return box;
  }
}
