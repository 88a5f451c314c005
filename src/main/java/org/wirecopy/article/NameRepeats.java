package org.wirecopy.article;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;

/** Lines elsewhere that begin with a name: the author's box, a link to more by the author. */
final class NameRepeats {

  private static final int MAX_BIOGRAPHY = 600;

  /** A biography has this many words more than the name that it begins with. */
  private static final int MIN_WORDS_BEHIND = 5;

  private static final int MAX_REPEATS = 3;

  private final Page page;

  /** The first two letters of the lines that are no longer than a biography; 0 for others. */
  private int @Nullable [] beginnings;

  NameRepeats(Page page) {
    this.page = page;
  }

  /**
   * How a name is repeated.
   *
   * @param lines how many other lines begin with it, up to 3
   * @param biography whether one of them goes on as a biography does
   */
  record Count(int lines, boolean biography) {}

  Count of(String name, int line) {
    int repeats = 0;
    boolean biography = false;
    int[] letters = beginnings();
    int beginning = beginning(name);
    if (beginning == 0) {
      return new Count(0, false); // a letter is no name
    }
    for (int i = 0; i < letters.length && repeats < MAX_REPEATS; i++) {
      if (letters[i] == beginning && i != line && page.text(i).startsWith(name)) {
        repeats++;
        biography |= page.lines().get(i).words() > LineShape.words(name) + MIN_WORDS_BEHIND;
      }
    }
    return new Count(repeats, biography);
  }

  private int[] beginnings() {
    int[] letters = beginnings;
    if (letters == null) {
      letters = new int[page.lines().size()];
      for (int i = 0; i < letters.length; i++) {
        String text = page.text(i);
        letters[i] = text.length() >= MAX_BIOGRAPHY ? 0 : beginning(text);
      }
      beginnings = letters;
    }
    return letters;
  }

  /** The first two letters; 0 where there are fewer. */
  private static int beginning(String text) {
    return text.length() < 2 ? 0 : text.charAt(0) << Character.SIZE | text.charAt(1);
  }
}
