package org.wirecopy.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What a page calls its elements. */
final class Names {

  /** Attributes that name an element by what it is for. */
  static final String[] ATTRIBUTES = {
    "class", "id", "itemprop", "role", "data-component", "data-testid", "data-type", "data-module"
  };

  private Names() {}

  static String of(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    // The parser has the names of a page's own elements in lower case: to ask the element would
    // compare in any case.
    Attributes attributes = element.attributes();
    String names = "";
    for (String attribute : ATTRIBUTES) {
      String value = attributes.get(attribute).strip();
      if (!value.isEmpty()) {
        names = names.isEmpty() ? value : names + " " + value;
      }
    }
    return names;
  }
}
