package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The data that a page has for its own scripts: in them, and in attributes of any element. It is
 * gone through for a page that tells in no other way when it was published.
 */
final class PageData implements NodeVisitor {

  /** Less is no record of a story. */
  private static final int MIN_LENGTH = 40;

  /** Attributes that say what the element is. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "class",
          "id",
          "rel",
          "itemprop",
          "itemscope",
          "property",
          "typeof",
          "data-testid",
          "data-component");

  private final List<String> data = new ArrayList<>();

  private PageData() {}

  /** What has times of publication in it, in the page's order. */
  static List<String> of(String html) {
    if (!ScriptDates.mayBeIn(html)) {
      return List.of();
    }
    PageData reader = new PageData();
    Jsoup.parse(html).traverse(reader);
    return reader.data;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "script" -> {
        if (!LinkedData.isIn(element)) {
          add(element.data());
        }
      }
      case "meta" -> {
        if (!MetaElements.hasMeaning(element)) {
          add(MetaElements.value(element));
        }
      }
      case "title", "link" -> {}
      default -> {
        for (Attribute attribute : element.attributes()) {
          if (!DESCRIBING.contains(attribute.getKey())) {
            add(attribute.getValue());
          }
        }
      }
    }
  }

  private void add(String text) {
    if (text.length() >= MIN_LENGTH && ScriptDates.mayBeIn(text)) {
      data.add(text);
    }
  }
}
