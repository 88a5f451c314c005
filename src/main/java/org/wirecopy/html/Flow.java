package org.wirecopy.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How the text of an element flows with what is around it. */
enum Flow {
  /** Without text, whatever is in it. */
  NONE,
  /** A line of its own. */
  BLOCK,
  /** A block whose white space is kept. */
  PREFORMATTED,
  /** A block of cells. */
  ROW,
  CELL,
  /** The end of a line. */
  BREAK,
  LINK,
  STRONG,
  /** A raised or lowered sign. */
  SCRIPT,
  INLINE;

  private static final Map<String, Flow> BY_TAG = new HashMap<>();

  static {
    put(
        NONE,
        "head script style template iframe object svg video audio canvas map select datalist"
            + " textarea rp rt frameset noembed noframes applet");
    // HTML standard, section 15.3, and form controls.
    put(
        BLOCK,
        "address article aside blockquote body button caption center dd details dialog dir div dl"
            + " dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html"
            + " legend li main menu nav ol optgroup option p search section summary table tbody"
            + " tfoot thead ul");
    put(PREFORMATTED, "pre listing plaintext xmp");
    put(ROW, "tr");
    put(CELL, "td th");
    put(BREAK, "br");
    put(LINK, "a");
    put(STRONG, "b strong em i");
    put(SCRIPT, "sub sup");
  }

  private static void put(Flow flow, String tags) {
    for (String tag : tags.split(" ", -1)) {
      BY_TAG.put(tag, flow);
    }
  }

  static Flow of(Element element) {
    return BY_TAG.getOrDefault(element.normalName(), INLINE);
  }

  /** Whether the element begins and ends a line. */
  boolean isBlock() {
    return this == BLOCK || this == PREFORMATTED || this == ROW;
  }
}
