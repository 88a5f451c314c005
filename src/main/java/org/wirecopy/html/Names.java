package org.wirecopy.html;

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
    StringBuilder names = new StringBuilder();
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        names.append(names.length() == 0 ? "" : " ").append(value.strip());
      }
    }
    return names.toString();
  }
}
