package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;

/** What the HTML says of a line. */
final class MarkupFeatures {

  /** Elements that say by their name what stands in them. */
  private static final List<String> AROUND =
      List.of(
          "article",
          "main",
          "section",
          "aside",
          "nav",
          "header",
          "footer",
          "figure",
          "figcaption",
          "form",
          "ul",
          "ol",
          "li",
          "table",
          "blockquote",
          "button",
          "a",
          "address");

  /** What a line's own block can be. */
  private static final List<String> BLOCKS =
      List.of(
          "",
          "p",
          "div",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "td",
          "figcaption",
          "blockquote",
          "section",
          "span",
          "button",
          "dd",
          "dt",
          "pre",
          "article",
          "header",
          "footer");

  private static final Markup NONE = new Markup(new Box(0, null, 0, "", ""), 0, 0, 0, List.of());

  private final PageView page;
  private final BoxTree tree;
  private final FeatureMatrix matrix;

  private MarkupFeatures(PageView page, BoxTree tree, FeatureMatrix matrix) {
    this.page = page;
    this.tree = tree;
    this.matrix = matrix;
  }

  static void add(PageView page, BoxTree tree, FeatureMatrix matrix) {
    MarkupFeatures features = new MarkupFeatures(page, tree, matrix);
    features.addLine();
    features.addAround();
    features.addNames();
    features.addContainers();
    features.addCore();
    features.addKinds();
  }

  private Markup markup(int line) {
    Markup markup = page.lines.get(line).markup();
    return markup == null ? NONE : markup;
  }

  private void addLine() {
    matrix.add("linked share", "hardly linked", "a link", i -> markup(i).linkedShare());
    matrix.add("links", "without links", "several links", i -> log(markup(i).links().size()));
    matrix.add(
        "strong share",
        "hardly emphasised",
        "emphasised",
        i -> share(markup(i).strongLetters(), markup(i).letters()));
    matrix.addKind(
        "block",
        "another kind of element",
        "its kind of element",
        BLOCKS.size(),
        i -> tree.blocks[i] == null ? 0 : Math.max(0, BLOCKS.indexOf(tree.blocks[i].tag())));
    matrix.add(
        "nesting",
        "hardly nested",
        "deeply nested",
        i -> tree.blocks[i] == null ? 0 : tree.blocks[i].depth() / 4.0);
    matrix.add(
        "shares block with line before",
        "an element of its own",
        "in one element with the line before",
        i -> i > 0 && Box.same(tree.blocks[i], tree.blocks[i - 1]) ? 1 : 0);
    matrix.add(
        "siblings of line before",
        "in another part of the page than the line before",
        "beside the line before",
        i -> i == 0 ? 9 : steps(tree.blocks[i], tree.blocks[i - 1]));
    matrix.add(
        "siblings of line behind",
        "in another part of the page than the line behind",
        "beside the line behind",
        i -> i + 1 == page.size ? 9 : steps(tree.blocks[i], tree.blocks[i + 1]));
  }

  /** How many elements must be left to get from one to the other. */
  private static double steps(@Nullable Box one, @Nullable Box other) {
    Box common = Box.common(one, other);
    return one == null || common == null ? 9 : Math.min(9, one.depth() - common.depth());
  }

  private void addAround() {
    for (String tag : AROUND) {
      int[] nearest = tree.nearest(box -> box.tag().equals(tag));
      matrix.add(
          "in " + tag, "not in <" + tag + ">", "in <" + tag + ">", i -> nearness(i, nearest));
    }
  }

  /** How near a line's element is to the box around it at a depth, from 0 to 1. */
  private double nearness(int line, int[] depths) {
    Box box = markup(line).box();
    int depth = depths[box.index()];
    return depth < 0 ? 0 : 2.0 / (2 + box.depth() - depth);
  }

  private void addNames() {
    List<String> topics = BoxNames.standard().topics();
    for (int topic = 0; topic < topics.size(); topic++) {
      int[] nearest = tree.nearestNamed(1 << topic);
      matrix.add(
          "named " + topics.get(topic),
          "no element around it is called " + topics.get(topic),
          "an element around it is called " + topics.get(topic),
          i -> nearness(i, nearest));
    }
  }

  private void addContainers() {
    for (int up = 0; up <= 3; up++) {
      int levels = up;
      String where = up == 0 ? "its element" : "what holds it, " + up + " up";
      addOfBox("linked in " + where, "links", levels, b -> share(tree.linked[b], tree.letters[b]));
      addOfBox("prose in " + where, "prose", levels, b -> share(tree.prose[b], tree.letters[b]));
      addOfBox(
          "share of prose in " + where,
          "most prose of the page",
          levels,
          b -> share(tree.prose[b], tree.prose[0]));
      addOfBox("lines in " + where, "many lines", levels, b -> log(tree.lines[b]));
      addOfBox("alike to " + where, "many of a kind", levels, b -> log(tree.alike[b]));
    }
  }

  private void addOfBox(String name, String what, int up, ToDoubleFunction<Integer> figure) {
    String place = up == 0 ? "in its element" : "around it";
    matrix.add(
        name,
        "not " + what + " " + place,
        what + " " + place,
        i -> {
          Box box = tree.blocks[i];
          for (int level = 0; level < up && box != null && box.parent() != null; level++) {
            box = box.parent();
          }
          return box == null ? 0 : figure.applyAsDouble(box.index());
        });
  }

  private void addCore() {
    matrix.add(
        "steps out of story's element",
        "in the element that holds the story",
        "outside the element that holds the story",
        i -> steps(tree.core, tree.blocks[i]));
    matrix.add(
        "steps from story's element",
        "straight in the element that holds the story",
        "deep in an element of its own",
        i -> steps(tree.blocks[i], tree.core));
    matrix.add(
        "part of story's element",
        "beside the story's paragraphs",
        "in a part of the story's element with other things",
        i -> {
          Box part = tree.partOfCore(tree.blocks[i]);
          return part == null ? -1 : share(tree.prose[part.index()], tree.letters[part.index()]);
        });
    matrix.add(
        "links in its part",
        "few links in its part of the story's element",
        "links in its part of the story's element",
        i -> {
          Box part = tree.partOfCore(tree.blocks[i]);
          return part == null ? -1 : share(tree.linked[part.index()], tree.letters[part.index()]);
        });
    matrix.add(
        "lines of its part",
        "one of few lines in its part of the story's element",
        "one of many lines in its part of the story's element",
        i -> {
          Box part = tree.partOfCore(tree.blocks[i]);
          return part == null ? -1 : log(tree.lines[part.index()]);
        });
  }

  private void addKinds() {
    double all = Math.max(1, tree.prose[0]);
    matrix.add(
        "prose of its kind",
        "marked up unlike the story's paragraphs",
        "marked up as the story's paragraphs are",
        i -> tree.kindProse[tree.kinds[i]] / all);
    matrix.add(
        "prose among its kind",
        "marked up as what is no prose",
        "marked up as prose is",
        i -> share(tree.kindProse[tree.kinds[i]], tree.kindLetters[tree.kinds[i]]));
    matrix.add(
        "links among its kind",
        "marked up as what is not linked",
        "marked up as links are",
        i -> share(tree.kindLinked[tree.kinds[i]], tree.kindLetters[tree.kinds[i]]));
  }
}
