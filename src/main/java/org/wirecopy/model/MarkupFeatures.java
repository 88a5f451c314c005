package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import java.util.ArrayList;
import java.util.List;
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

  /** How many elements up from its own are looked at for what holds a line. */
  private static final int LEVELS = 3;

  private static final List<Feature> IN_TAGS = new ArrayList<>();
  private static final List<Feature> NAMED = new ArrayList<>();

  /** For each level the features of what holds a line, in the order in which they are put. */
  private static final List<List<Feature>> HOLDERS = new ArrayList<>();

  private static final Markup NONE = new Markup(new Box(0, null, 0, "", ""), 0, 0, 0, List.of());

  static {
    for (String tag : AROUND) {
      IN_TAGS.add(new Feature("in " + tag, "not in <" + tag + ">", "in <" + tag + ">"));
    }
    for (String topic : BoxNames.standard().topics()) {
      NAMED.add(
          new Feature(
              "named " + topic,
              "no element around it is called " + topic,
              "an element around it is called " + topic));
    }
    for (int up = 0; up <= LEVELS; up++) {
      String where = up == 0 ? "its element" : "what holds it, " + up + " up";
      String place = up == 0 ? "in its element" : "around it";
      HOLDERS.add(
          List.of(
              holder("linked in " + where, "links", place),
              holder("prose in " + where, "prose", place),
              holder("share of prose in " + where, "most prose of the page", place),
              holder("lines in " + where, "many lines", place),
              holder("alike to " + where, "many of a kind", place)));
    }
  }

  private static Feature holder(String name, String what, String place) {
    return new Feature(name, "not " + what + " " + place, what + " " + place);
  }

  private final PageView page;
  private final BoxTree tree;
  private final FeatureMatrix.Row row;

  private MarkupFeatures(PageView page, BoxTree tree, FeatureMatrix.Row row) {
    this.page = page;
    this.tree = tree;
    this.row = row;
  }

  static void add(PageView page, BoxTree tree, FeatureMatrix matrix) {
    FeatureMatrix.Row row = matrix.row();
    MarkupFeatures features = new MarkupFeatures(page, tree, row);
    Surroundings surroundings = new Surroundings(tree, AROUND);
    for (int i = 0; i < page.size; i++) {
      Markup markup = page.lines.get(i).markup();
      row.begin(i);
      features.putLine(i, markup == null ? NONE : markup);
      surroundings.look(markup == null ? null : markup.box());
      features.putAround(surroundings);
      features.putHolders(tree.blocks[i]);
      features.putCore(tree.blocks[i]);
      features.putKind(tree.kinds[i]);
    }
  }

  private void putLine(int line, Markup markup) {
    Box block = tree.blocks[line];
    row.put("linked share", "hardly linked", "a link", markup.linkedShare());
    row.put("links", "without links", "several links", log(markup.links().size()));
    row.put(
        "strong share",
        "hardly emphasised",
        "emphasised",
        share(markup.strongLetters(), markup.letters()));
    row.putKind(
        "block",
        "another kind of element",
        "its kind of element",
        BLOCKS.size(),
        block == null ? 0 : Math.max(0, BLOCKS.indexOf(block.tag())));
    row.put("nesting", "hardly nested", "deeply nested", block == null ? 0 : block.depth() / 4.0);
    row.put(
        "shares block with line before",
        "an element of its own",
        "in one element with the line before",
        line > 0 && Box.same(block, tree.blocks[line - 1]) ? 1 : 0);
    row.put(
        "siblings of line before",
        "in another part of the page than the line before",
        "beside the line before",
        line == 0 ? 9 : steps(block, tree.blocks[line - 1]));
    row.put(
        "siblings of line behind",
        "in another part of the page than the line behind",
        "beside the line behind",
        line + 1 == page.size ? 9 : steps(block, tree.blocks[line + 1]));
  }

  /** How many elements must be left to get from one to the other. */
  private static double steps(@Nullable Box one, @Nullable Box other) {
    Box common = Box.common(one, other);
    return one == null || common == null ? 9 : Math.min(9, one.depth() - common.depth());
  }

  private void putAround(Surroundings surroundings) {
    for (int tag = 0; tag < IN_TAGS.size(); tag++) {
      row.put(IN_TAGS.get(tag), surroundings.ofTag(tag));
    }
    for (int topic = 0; topic < NAMED.size(); topic++) {
      row.put(NAMED.get(topic), surroundings.ofTopic(topic));
    }
  }

  private void putHolders(@Nullable Box block) {
    Box box = block;
    for (int up = 0; up <= LEVELS; up++) {
      List<Feature> features = HOLDERS.get(up);
      int b = box == null ? -1 : box.index();
      row.put(features.get(0), b < 0 ? 0 : share(tree.linked[b], tree.letters[b]));
      row.put(features.get(1), b < 0 ? 0 : share(tree.prose[b], tree.letters[b]));
      row.put(features.get(2), b < 0 ? 0 : share(tree.prose[b], tree.prose[0]));
      row.put(features.get(3), b < 0 ? 0 : log(tree.lines[b]));
      row.put(features.get(4), b < 0 ? 0 : log(tree.alike[b]));
      Box parent = box == null ? null : box.parent();
      box = parent == null ? box : parent;
    }
  }

  private void putCore(@Nullable Box block) {
    row.put(
        "steps out of story's element",
        "in the element that holds the story",
        "outside the element that holds the story",
        steps(tree.core, block));
    row.put(
        "steps from story's element",
        "straight in the element that holds the story",
        "deep in an element of its own",
        steps(block, tree.core));
    Box part = tree.partOfCore(block);
    int p = part == null ? -1 : part.index();
    row.put(
        "part of story's element",
        "beside the story's paragraphs",
        "in a part of the story's element with other things",
        p < 0 ? -1 : share(tree.prose[p], tree.letters[p]));
    row.put(
        "links in its part",
        "few links in its part of the story's element",
        "links in its part of the story's element",
        p < 0 ? -1 : share(tree.linked[p], tree.letters[p]));
    row.put(
        "lines of its part",
        "one of few lines in its part of the story's element",
        "one of many lines in its part of the story's element",
        p < 0 ? -1 : log(tree.lines[p]));
  }

  private void putKind(int kind) {
    row.put(
        "prose of its kind",
        "marked up unlike the story's paragraphs",
        "marked up as the story's paragraphs are",
        tree.kindProse[kind] / (double) Math.max(1, tree.prose[0]));
    row.put(
        "prose among its kind",
        "marked up as what is no prose",
        "marked up as prose is",
        share(tree.kindProse[kind], tree.kindLetters[kind]));
    row.put(
        "links among its kind",
        "marked up as what is not linked",
        "marked up as links are",
        share(tree.kindLinked[kind], tree.kindLetters[kind]));
  }
}
