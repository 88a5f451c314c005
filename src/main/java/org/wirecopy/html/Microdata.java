package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Collects the things that a page describes in microdata and RDFa, while it is walked over. */
final class Microdata {

  /** Properties that are read; the text of others may be the whole page. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "headline",
          "alternativeHeadline",
          "name",
          "author",
          "creator",
          "publisher",
          "datePublished",
          "dateCreated",
          "dateModified",
          "inLanguage",
          "url",
          "mainEntityOfPage");

  private static final String TYPE = "@type";

  private final List<Item> items = new ArrayList<>();

  /** The elements that describe a thing and are not yet left, and their things. */
  private final List<Element> elements = new ArrayList<>();

  private final List<Item> open = new ArrayList<>();

  List<Item> items() {
    return items;
  }

  boolean isInItem() {
    return !open.isEmpty();
  }

  void enter(Element element) {
    boolean scope = element.hasAttr("itemscope") || element.hasAttr("typeof");
    String properties = element.attr("itemprop");
    if (properties.isEmpty() && !element.normalName().equals("meta")) {
      properties = element.attr("property");
    }
    if (!scope && (properties.isEmpty() || open.isEmpty())) {
      return;
    }
    Object value = "";
    if (scope) {
      Item item = new Item();
      for (String type : types(element).split("\\s+", -1)) {
        item.add(TYPE, type);
      }
      value = item;
    }
    boolean owned = false;
    if (!open.isEmpty()) {
      Item owner = open.get(open.size() - 1);
      for (String written : properties.split("\\s+", -1)) {
        String property = Item.local(written);
        if (PROPERTIES.contains(property)) {
          Object own = value instanceof Item ? value : text(element, property);
          if (!"".equals(own)) {
            owner.add(property, own);
            owned |= own instanceof Item;
          }
        }
      }
    }
    if (value instanceof Item item) {
      if (!owned) {
        items.add(item);
      }
      elements.add(element);
      open.add(item);
    }
  }

  void leave(Element element) {
    if (!elements.isEmpty() && elements.get(elements.size() - 1).equals(element)) {
      elements.remove(elements.size() - 1);
      open.remove(open.size() - 1);
    }
  }

  private static String types(Element element) {
    String types = element.attr("itemtype");
    return types.isEmpty() ? element.attr("typeof") : types;
  }

  private static String text(Element element, String property) {
    String value =
        element.hasAttr("content") || !element.normalName().equals("meta")
            ? element.attr("content")
            : element.attr("value");
    if (value.isBlank()) {
      value = element.attr("datetime");
    }
    if (value.isBlank() && property.toLowerCase(Locale.ROOT).startsWith("date")) {
      value = element.attr("title");
    }
    if (value.isBlank() && (property.equals("url") || property.equals("mainEntityOfPage"))) {
      return element.absUrl("href");
    }
    return value.isBlank() ? ShortText.of(element) : value.strip();
  }
}
