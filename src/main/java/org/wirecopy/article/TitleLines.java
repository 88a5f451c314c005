package org.wirecopy.article;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;

/**
 * A page's lines as titles: those that may hold the headline without what belongs to none, and as
 * repeats of them compare. They are folded only where somebody asks for them: from a title nearly
 * all are told by the letters that they begin with.
 */
final class TitleLines {

  /** A longer line is no title. */
  static final int MAX_LENGTH = 260;

  /** No letter, nor what a text without letters begins with. */
  private static final char NO_INITIAL = 0xffff;

  /** A power of two: bits for the first letters of the lines that have a colon. */
  private static final int HEADS = 1 << 12;

  private final Page page;
  private final String[] bare;
  private final @Nullable String[] folded;

  /**
   * What they and the lines behind them begin with, folded; {@link #NO_INITIAL} for those behind
   * them that are longer than a title.
   */
  private final char[] initials;

  /** A bit for the first letters of each that has a colon. */
  private final long[] colonHeads = new long[HEADS / Long.SIZE];

  private @Nullable Map<String, String> withColon;

  /**
   * @param size how many lines, from the first, may hold the headline
   */
  TitleLines(Page page, int size) {
    this.page = page;
    bare = new String[size];
    folded = new String[size];
    initials = new char[page.lines().size()];
    for (int i = 0; i < size; i++) {
      String text = TitleText.bare(page.text(i));
      bare[i] = text;
      initials[i] = Letters.initial(text);
      if (hasColon(text)) {
        int head = head(text);
        colonHeads[head / Long.SIZE] |= 1L << head;
      }
    }
    for (int i = size; i < initials.length; i++) {
      String text = page.text(i);
      initials[i] = text.length() < MAX_LENGTH ? Letters.initial(text) : NO_INITIAL;
    }
  }

  private static boolean hasColon(String text) {
    return text.indexOf(": ") > 0;
  }

  private static int head(String text) {
    return (int) (Letters.headHash(text) >>> 32) & (HEADS - 1);
  }

  int size() {
    return bare.length;
  }

  /** A line without what belongs to no headline. */
  String bare(int line) {
    return bare[line];
  }

  /** The same as repeats of it compare. */
  String folded(int line) {
    String known = folded[line];
    if (known == null) {
      known = Letters.fold(bare[line]);
      folded[line] = known;
    }
    return known;
  }

  /** How many of the lines are the text, folded. */
  int repeats(String foldedText) {
    int count = 0;
    char initial = foldedText.isEmpty() ? 0 : foldedText.charAt(0);
    for (int i = 0; i < bare.length; i++) {
      if (initials[i] == initial && Letters.foldsTo(foldedText, bare[i])) {
        count++;
      }
    }
    return count;
  }

  /** Whether the text, folded, is a line further down. */
  boolean isBehind(String foldedText) {
    char initial = foldedText.isEmpty() ? 0 : foldedText.charAt(0);
    for (int i = bare.length; i < initials.length; i++) {
      if (initials[i] == initial && Letters.foldsTo(foldedText, page.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** The last line that is the same but for a colon; null where none is. */
  @Nullable String withColon(int line) {
    int head = head(bare[line]);
    if ((colonHeads[head / Long.SIZE] >>> head & 1) == 0) {
      return null; // most lines
    }
    Map<String, String> all = withColon;
    if (all == null) {
      all = new HashMap<>();
      for (int i = 0; i < bare.length; i++) {
        if (hasColon(bare[i])) {
          all.put(folded(i), bare[i]);
        }
      }
      withColon = all;
    }
    return all.get(folded(line));
  }
}
