package org.wirecopy.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells which elements a browser does not show. */
final class Hidden {

  /** Elements whose content is not the page's text, whatever it says. */
  private static final Set<String> TEXTLESS =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "iframe",
          "object",
          "svg",
          "video",
          "audio",
          "canvas",
          "map",
          "select",
          "datalist",
          "textarea",
          "rp",
          "rt",
          "frameset",
          "noembed",
          "noframes",
          "applet");

  private Hidden() {}

  static boolean isTextless(Element element) {
    return TEXTLESS.contains(element.normalName());
  }

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return element.normalName().equals("dialog");
    }
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || hides(element.attr("style"));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }
}
