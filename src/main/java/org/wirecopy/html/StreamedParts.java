package org.wirecopy.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts parts of a page where the page's script would: servers that stream a React page send slow
 * parts at its end, hidden, as {@code <div hidden id="S:0">}, for {@code <template id="B:0">}.
 */
final class StreamedParts {

  private StreamedParts() {}

  static void putInPlace(Document page) {
    for (Element part : page.select("div[hidden][id^=S:]")) {
      part.removeAttr("hidden");
      Element place = page.getElementById("B:" + part.id().substring(2));
      if (place != null && place.normalName().equals("template") && !isWithin(place, part)) {
        place.before(part);
      }
    }
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
