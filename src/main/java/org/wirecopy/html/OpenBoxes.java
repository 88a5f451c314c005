package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
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

  private final List<Element> elements = new ArrayList<>();
  private final List<@Nullable Box> boxes = new ArrayList<>();
  private int count;

  void enter(Element element) {
    elements.add(element);
    boxes.add(null);
  }

  void leave() {
    elements.remove(elements.size() - 1);
    boxes.remove(boxes.size() - 1);
  }

  /** The box of the innermost element; null outside of all. */
  @Nullable Box innermost() {
    int end = Math.min(elements.size(), MAX_DEPTH);
    int known = end - 1;
    while (known >= 0 && boxes.get(known) == null) {
      known--;
    }
    Box box = known < 0 ? null : boxes.get(known);
    for (int i = known + 1; i < end; i++) {
      Element element = elements.get(i);
      box = new Box(count++, box, i, element.normalName(), Names.of(element));
      boxes.set(i, box);
    }
    return box;
  }
}
