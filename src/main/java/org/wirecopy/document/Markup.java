package org.wirecopy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the HTML says of a line.
 *
 * @param box the innermost element that all of the line's text stands in
 * @param letters the line's characters without white space
 * @param linkedLetters those of them that stand in links
 * @param strongLetters those of them that are bold or emphasised
 * @param links the links in the line, in order
 */
public record Markup(Box box, int letters, int linkedLetters, int strongLetters, List<Link> links) {

  public Markup {
    links = List.copyOf(links);
  }

  /**
   * A link.
   *
   * @param text as shown
   * @param address where it leads, made absolute where the page's address is known
   */
  public record Link(String text, String address) {}

  /** The share of the line that stands in links, from 0 to 1. */
  public double linkedShare() {
    return letters == 0 ? 0 : (double) linkedLetters / letters;
  }

  /** The nearest element with one of these tags around the line, or the line's own. */
  public @Nullable Box within(String... tags) {
    for (Box at = box; at != null; at = at.parent()) {
      for (String tag : tags) {
        if (at.tag().equals(tag)) {
          return at;
        }
      }
    }
    return null;
  }

  /** The elements around the line from the page inwards: {@code body > main > p.lead}. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (Box at = box; at != null; at = at.parent()) {
      path.insert(0, path.length() == 0 ? at.toString() : at + " > ");
    }
    return path.toString();
  }
}
