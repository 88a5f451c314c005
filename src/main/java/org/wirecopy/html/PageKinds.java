package org.wirecopy.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.wirecopy.document.PageMetadata.Kind;

/** What kind of page a page calls itself: shops and lists mostly say so. */
final class PageKinds {

  private static final Set<String> PRODUCTS =
      Set.of("product", "productgroup", "individualproduct", "productmodel", "someproducts");

  private static final Set<String> LISTS =
      Set.of("collectionpage", "itemlist", "searchresultspage", "offercatalog");

  /** Classes that content management systems give the body of a single post. */
  private static final Set<String> POST_CLASSES = Set.of("single", "single-post", "post-template");

  /** Classes of the bodies of lists and first pages. */
  private static final Set<String> LIST_CLASSES =
      Set.of("archive", "category", "home", "blog", "woocommerce", "search-results");

  /** Beginnings and parts of such classes. */
  private static final String TAXONOMY = "tax-";

  private static final List<String> GOODS = List.of("collection", "product", "category");

  private PageKinds() {}

  /**
   * The kinds.
   *
   * @param types what the page is to Open Graph
   * @param items what it describes for machines
   * @param body the element
   */
  static Set<Kind> of(List<String> types, List<Item> items, Element body) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String type : types) {
      addMeta(type.strip().toLowerCase(Locale.ROOT), kinds);
    }
    for (Item item : items) {
      addRecord(item, kinds);
    }
    for (String name : body.classNames()) {
      addClass(name.toLowerCase(Locale.ROOT), kinds);
    }
    return kinds;
  }

  private static void addMeta(String type, Set<Kind> kinds) {
    if (type.equals("article")) {
      kinds.add(Kind.ARTICLE_META);
    } else if (type.equals("website")) {
      kinds.add(Kind.SITE_META);
    } else if (type.startsWith("product") || type.startsWith("og:product")) {
      kinds.add(Kind.PRODUCT_META);
    }
  }

  /** What stands in a graph or is the page's main thing; not what an article speaks of. */
  private static void addRecord(Item item, Set<Kind> kinds) {
    if (item.isA(PRODUCTS)) {
      kinds.add(Kind.PRODUCT_RECORD);
    }
    if (item.isA(LISTS)) {
      kinds.add(Kind.LIST_RECORD);
    }
    for (String property : List.of("@graph", "mainEntity")) {
      for (Item part : item.items(property)) {
        addRecord(part, kinds);
      }
    }
  }

  private static void addClass(String name, Set<Kind> kinds) {
    if (POST_CLASSES.contains(name) || name.contains("post-template")) {
      kinds.add(Kind.POST_CLASS);
    } else if (LIST_CLASSES.contains(name) || name.startsWith(TAXONOMY)) {
      kinds.add(Kind.LIST_CLASS);
    } else {
      for (String goods : GOODS) {
        if (name.contains(goods)) {
          kinds.add(Kind.LIST_CLASS);
        }
      }
    }
  }
}
