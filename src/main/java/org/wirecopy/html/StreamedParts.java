package org.wirecopy.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts parts of a page where the page's script would: servers that stream a React page send slow
 * parts at its end, hidden, as {@code <div hidden id="S:0">}, for {@code <template id="B:0">}.
 */
final class StreamedParts {

  /** Pages have some dozens; more would only be there to be costly. */
  private static final int MAX_PARTS = 1000;

  private StreamedParts() {}

  static void putInPlace(Document page) {
    List<Element> parts = page.select("div[hidden][id^=S:]");
    Map<String, Element> places = new HashMap<>();
    for (Element place : page.select("template[id^=B:]")) {
      places.putIfAbsent(place.id().substring(2), place);
    }
    for (Element part : parts.subList(0, Math.min(parts.size(), MAX_PARTS))) {
      part.removeAttr("hidden");
      Element place = places.get(part.id().substring(2));
      if (place != null && !isWithin(place, part)) {
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
