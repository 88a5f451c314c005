package org.wirecopy.document;

import org.jspecify.annotations.Nullable;

/**
 * An element of an HTML page that has text in it.
 *
 * @param index its number among the page's boxes, from 0; a parent's is smaller than its children's
 * @param parent the box around it; null for the outermost
 * @param depth how many boxes it stands in
 * @param tag the element's name in lower case: {@code p}
 * @param names what the page calls it, in classes, id, role and the like, as written and parted by
 *     spaces: {@code story__lead js-lead}
 */
public record Box(int index, @Nullable Box parent, int depth, String tag, String names) {

  /** Whether both are the same element. */
  public static boolean same(@Nullable Box one, @Nullable Box other) {
    return one != null && other != null && one.index() == other.index();
  }

  /** The innermost element that both stand in, or are; null where there is none. */
  public static @Nullable Box common(@Nullable Box one, @Nullable Box other) {
    while (one != null && other != null && one.index() != other.index()) {
      if (one.depth() > other.depth()) {
        one = one.parent();
      } else {
        other = other.parent();
      }
    }
    return one;
  }

  /** The element as a selector names it, with its first name: {@code p.story__lead}. */
  @Override
  public String toString() {
    int space = names.indexOf(' ');
    return names.isEmpty() ? tag : tag + "." + (space < 0 ? names : names.substring(0, space));
  }
}
