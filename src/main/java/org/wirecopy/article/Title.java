package org.wirecopy.article;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;

/** A line, a part of it or two lines as a headline. */
final class Title {

  private final int first;
  private final int last;
  private final String text;
  private final int words;
  private final @Nullable HeadlineFigure part;
  private final StoryWords.Share share;
  private final AddressMatch address;
  private @Nullable String folded;

  /**
   * A title.
   *
   * @param first index of its first line
   * @param last index of its last line
   * @param text without what never belongs to a headline
   * @param words how many it has
   * @param part why it is a part of its line; null where it is all of it
   * @param share how many of its words the story uses
   * @param address how well it agrees with the page's address
   */
  Title(
      int first,
      int last,
      String text,
      int words,
      @Nullable HeadlineFigure part,
      StoryWords.Share share,
      AddressMatch address) {
    this.first = first;
    this.last = last;
    this.text = text;
    this.words = words;
    this.part = part;
    this.share = share;
    this.address = address;
  }

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

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  String text() {
    return text;
  }

  int words() {
    return words;
  }

  @Nullable HeadlineFigure part() {
    return part;
  }

  StoryWords.Share share() {
    return share;
  }

  AddressMatch address() {
    return address;
  }

  /** The text as repeats of it compare: made for the few titles that are compared. */
  String folded() {
    String known = folded;
    if (known == null) {
      known = Letters.fold(text);
      folded = known;
    }
    return known;
  }

  boolean isJoined() {
    return last > first;
  }
}
