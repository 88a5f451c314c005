package org.wirecopy.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;

/**
 * What the HTML says of a line, as shares from 0 to 1 that a net can learn to guess from the text:
 * how much of it is linked, what it stands in, what that is called, how linked and how prose-like
 * what holds it is. Of all that {@link MarkupFeatures} has, what tells stories from the rest: with
 * all of it, a net learns less.
 */
final class MarkupTargets {

  private static final List<String> ELEMENTS =
      List.of(
          "aside",
          "nav",
          "header",
          "footer",
          "figure",
          "figcaption",
          "form",
          "li",
          "table",
          "blockquote",
          "button",
          "a");

  /** Topics of {@link BoxNames}. */
  private static final List<String> NAMES =
      List.of(
          "story", "body", "byline", "date", "caption", "image", "share", "comment", "related",
          "teaser", "promo", "nav", "footer", "side", "tag", "box");

  /** How many elements around a line's own are looked at for links and prose. */
  private static final int LEVELS = 2;

  private final PageView page;
  private final BoxTree tree;

  private final Surroundings surroundings;

  MarkupTargets(PageView page) {
    this.page = page;
    tree = BoxTree.of(page);
    surroundings = new Surroundings(tree, ELEMENTS);
  }

  /** The shares of a line; null where it has no markup. */
  float @Nullable [] of(int line) {
    Markup markup = page.lines.get(line).markup();
    Box block = tree.blocks[line];
    if (markup == null || block == null) {
      return null;
    }
    List<Double> shares = new ArrayList<>();
    shares.add(markup.linkedShare());
    shares.add(block.tag().equals("p") ? 1.0 : 0);
    shares.add(block.tag().matches("h[1-6]") ? 1.0 : 0);
    surroundings.look(markup.box());
    for (int tag = 0; tag < ELEMENTS.size(); tag++) {
      shares.add(surroundings.ofTag(tag) > 0 ? 1.0 : 0);
    }
    for (String name : NAMES) {
      shares.add(surroundings.ofTopic(BoxNames.standard().topic(name)) > 0 ? 1.0 : 0);
    }
    Box holder = block;
    for (int level = 0; level < LEVELS; level++) {
      Box parent = holder.parent();
      holder = parent == null ? holder : parent;
      shares.add(PageView.share(tree.linked[holder.index()], tree.letters[holder.index()]));
      shares.add(PageView.share(tree.prose[holder.index()], tree.letters[holder.index()]));
    }
    Box part = tree.partOfCore(block);
    shares.add(part == null ? 0 : 1.0);
    shares.add(
        part == null ? 0 : PageView.share(tree.prose[part.index()], tree.letters[part.index()]));
    int kind = tree.kinds[line];
    shares.add(PageView.share(tree.kindProse[kind], Math.max(1, tree.prose[0])));
    shares.add(PageView.share(tree.kindProse[kind], tree.kindLetters[kind]));
    shares.add(PageView.share(tree.kindLinked[kind], tree.kindLetters[kind]));
    float[] values = new float[shares.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) Math.min(1, shares.get(i));
    }
    return values;
  }
}
