package org.wirecopy.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells which elements a browser does not show. */
final class Hidden {

  private Hidden() {}

  static boolean isHidden(Element element) {
    boolean dialog = element.normalName().equals("dialog");
    if (element.attributesSize() == 0) {
      return dialog;
    }
    // The parser has the names of a page's own elements in lower case: to ask the element would
    // compare in any case.
    Attributes attributes = element.attributes();
    return attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equalsIgnoreCase("true")
        || (dialog && !attributes.hasKey("open"))
        || hides(attributes.get("style"));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }
}
