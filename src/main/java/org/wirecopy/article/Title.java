package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * A line, a part of it or two lines as a headline.
 *
 * @param first index of its first line
 * @param last index of its last line
 * @param text without what never belongs to a headline
 * @param folded as repeats of it compare
 * @param words how many it has
 * @param part why it is a part of its line; null where it is all of it
 * @param share how many of its words the story uses
 * @param address how well it agrees with the page's address
 */
record Title(
    int first,
    int last,
    String text,
    String folded,
    int words,
    @Nullable HeadlineFigure part,
    StoryWords.Share share,
    AddressMatch address) {

  /** How well a title agrees with an address; all figures from 0 to 1. */
  record AddressMatch(double found, double covered) {

    static final AddressMatch NONE = new AddressMatch(0, 0);

    /** Of each share, for a title that is hardly another page's. */
    private static final double CLOSE = 0.5;

    boolean isClose() {
      return found >= CLOSE && covered >= CLOSE;
    }

    double sum() {
      return found + covered;
    }
  }

  boolean isJoined() {
    return last > first;
  }
}
