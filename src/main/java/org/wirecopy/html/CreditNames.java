package org.wirecopy.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells by an element's names whether it holds the writers' names. */
final class CreditNames {

  /** Parts of class names, and of the values of rel, itemprop and the like. */
  private static final String[] PARTS = {
    "author",
    "byline",
    "writer",
    "contributor",
    "reporter",
    "journalist",
    "columnist",
    "autor",
    "auteur",
    "autore",
    "redakteur",
    "forfatter",
    "yazar",
    "penulis",
    "wartawan",
    "posted-by",
    "postedby",
    "written-by"
  };

  private static final String[] ATTRIBUTES = {
    "class", "id", "rel", "itemprop", "data-testid", "data-component", "property"
  };

  private CreditNames() {}

  static boolean areOn(Element element) {
    for (String attribute : ATTRIBUTES) {
      String names = element.attr(attribute);
      if (names.length() > 4) {
        String folded = names.toLowerCase(Locale.ROOT);
        for (String part : PARTS) {
          if (folded.contains(part)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
