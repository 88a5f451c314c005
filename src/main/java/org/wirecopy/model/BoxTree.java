package org.wirecopy.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/** The elements of a page with the text that stands in them, removed lines included. */
final class BoxTree {

  /** Elements that are part of a line; what holds them is the line's block. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "tt", "u", "var");

  /** The story's box holds this share of the running text that its parent holds. */
  private static final double CORE_SHARE = 0.6;

  /** For each line its block: the innermost element that is not inline; null without markup. */
  final @Nullable Box[] blocks;

  /** For each box the letters within, those in links, and those of prose that is not linked. */
  final int[] letters;

  final int[] linked;
  final int[] prose;

  /** For each box the number of lines within, and of children with text. */
  final int[] lines;

  final int[] children;

  /** For each box how many children of its parent are of its tag and names. */
  final int[] alike;

  /** For each box the topics that its names speak of, a bit each. */
  final int[] topics;

  /** The deepest box that holds most of the page's prose; null where there is none. */
  final @Nullable Box core;

  /** For each line the kind of its block: its own tag and names with those of what is around it. */
  final int[] kinds;

  /** For each kind the letters of prose, all letters, and the linked ones. */
  final int[] kindProse;

  final int[] kindLetters;
  final int[] kindLinked;

  /** The boxes by their numbers; null for those that no line stands in. */
  final @Nullable Box[] boxes;

  /** For each box the number of its tag and names: equal for boxes that are called alike. */
  private final int[] labels;

  private final Map<Label, Integer> labelNumbers = new HashMap<>();
  private final Map<String, Integer> topicsByNames = new HashMap<>();

  private record Label(String tag, String names) {}

  private BoxTree(PageView page, int size) {
    boxes = new Box[size];
    labels = new int[size];
    letters = new int[size];
    linked = new int[size];
    prose = new int[size];
    lines = new int[size];
    children = new int[size];
    alike = new int[size];
    topics = new int[size];
    blocks = new Box[page.size];
    kinds = new int[page.size];
    for (int i = 0; i < page.size; i++) {
      Markup markup = page.lines.get(i).markup();
      blocks[i] = markup == null ? null : block(markup.box());
      add(markup, page.prose[i]);
    }
    for (Removal removal : page.document.removals()) {
      add(removal.line().markup(), false);
    }
    addUp();
    countSiblings();
    core = findCore();
    int count = numberKinds();
    kindProse = new int[count];
    kindLetters = new int[count];
    kindLinked = new int[count];
    for (int i = 0; i < page.size; i++) {
      Markup markup = page.lines.get(i).markup();
      if (markup != null) {
        kindProse[kinds[i]] += page.prose[i] ? markup.letters() - markup.linkedLetters() : 0;
        kindLetters[kinds[i]] += markup.letters();
        kindLinked[kinds[i]] += markup.linkedLetters();
      }
    }
  }

  /** The boxes of a page of HTML. */
  static BoxTree of(PageView page) {
    int size = 1;
    for (TextLine line : page.lines) {
      size = Math.max(size, boxes(line));
    }
    for (Removal removal : page.document.removals()) {
      size = Math.max(size, boxes(removal.line()));
    }
    return new BoxTree(page, size);
  }

  /** How many boxes there are at least. */
  private static int boxes(TextLine line) {
    Markup markup = line.markup();
    return markup == null ? 0 : markup.box().index() + 1;
  }

  private static Box block(Box box) {
    Box at = box;
    for (Box parent = at.parent(); parent != null && INLINE.contains(at.tag()); ) {
      at = parent;
      parent = at.parent();
    }
    return at;
  }

  /** Adds a line to its own box, and knows those around it. */
  private void add(@Nullable Markup markup, boolean isProse) {
    if (markup == null) {
      return;
    }
    int own = markup.box().index();
    letters[own] += markup.letters();
    linked[own] += markup.linkedLetters();
    prose[own] += isProse ? markup.letters() - markup.linkedLetters() : 0;
    lines[own]++;
    for (Box box = markup.box(); box != null && boxes[box.index()] == null; box = box.parent()) {
      int index = box.index();
      boxes[index] = box;
      Label label = new Label(box.tag(), box.names());
      Integer known = labelNumbers.putIfAbsent(label, labelNumbers.size());
      labels[index] = known == null ? labelNumbers.size() - 1 : known;
      topics[index] = topicsByNames.computeIfAbsent(box.names(), BoxNames.standard()::topicsOf);
    }
  }

  /** Adds to each box what its children have; a parent's number is smaller than its children's. */
  private void addUp() {
    for (int i = boxes.length - 1; i >= 0; i--) {
      Box parent = boxes[i] == null ? null : boxes[i].parent();
      if (parent != null) {
        letters[parent.index()] += letters[i];
        linked[parent.index()] += linked[i];
        prose[parent.index()] += prose[i];
        lines[parent.index()] += lines[i];
      }
    }
  }

  private void countSiblings() {
    WordIds siblings = new WordIds(boxes.length);
    int[] groups = new int[boxes.length];
    int[] counts = new int[boxes.length];
    for (int i = 0; i < boxes.length; i++) {
      Box parent = boxes[i] == null ? null : boxes[i].parent();
      if (parent != null) {
        children[parent.index()]++;
        groups[i] = siblings.id(pair(parent.index(), labels[i]));
        counts[groups[i]]++;
      }
    }
    for (int i = 0; i < boxes.length; i++) {
      Box parent = boxes[i] == null ? null : boxes[i].parent();
      alike[i] = parent == null ? 0 : counts[groups[i]];
    }
  }

  private @Nullable Box findCore() {
    Box found = null;
    // A parent's number is smaller than its children's, so this walks inwards.
    for (Box box : boxes) {
      if (box != null && prose[box.index()] > 0) {
        Box parent = box.parent();
        if (found == null
            ? parent == null
            : parent != null
                && parent.index() == found.index()
                && prose[box.index()] >= CORE_SHARE * prose[found.index()]
                && !box.tag().equals("p")) {
          found = box;
        }
      }
    }
    return found;
  }

  /** The child of the story's element that the block stands in; null outside of it. */
  @Nullable Box partOfCore(@Nullable Box block) {
    Box child = null;
    for (Box box = block; box != null; box = box.parent()) {
      if (core != null && box.index() == core.index()) {
        return child == null ? box : child;
      }
      child = box;
    }
    return null;
  }

  /**
   * Numbers the kinds of the lines' blocks, by the labels of a block, of what is around it, and
   * around that.
   *
   * @return how many there are
   */
  private int numberKinds() {
    WordIds pairs = new WordIds(kinds.length);
    WordIds all = new WordIds(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      Box block = blocks[i];
      Box parent = block == null ? null : block.parent();
      Box grandparent = parent == null ? null : parent.parent();
      int pair = pairs.id(pair(label(block), label(parent)));
      kinds[i] = all.id(pair(pair, label(grandparent)));
    }
    return all.size();
  }

  private static long pair(int one, int other) {
    return (long) one << 32 | Integer.toUnsignedLong(other);
  }

  /** The label of a box; -1 where there is none. */
  private int label(@Nullable Box box) {
    return box == null ? -1 : labels[box.index()];
  }
}
