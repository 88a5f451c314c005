package org.wirecopy.model;

import org.jspecify.annotations.Nullable;

/**
 * Where on the page the headline stands that is known from elsewhere. The story that it heads is
 * the one that is meant, also where longer ones stand above or below it.
 */
final class HeadlinePlace {

  /** Likeness from which a line is the headline. */
  private static final double ALIKE = 0.4;

  /** Of the greatest likeness, for a line to be considered beside the most alike. */
  private static final double NEARLY = 0.8;

  /** Lines behind a headline among which its story begins. */
  private static final int BELOW = 15;

  /** In place of a distance where no line is the headline. */
  private static final double NOWHERE = -9;

  private HeadlinePlace() {}

  /**
   * How alike a line is to a headline, from 0 to 1: shared words among all of both.
   *
   * @param headline its words
   */
  static double likeness(LineScan line, WordIds headline) {
    boolean @Nullable [] found = null; // most lines have none
    int shared = 0;
    for (int i = 0; i < line.contentWords(); i++) {
      int word = headline.known(line.contentWord(i));
      if (word >= 0) {
        found = found == null ? new boolean[headline.size()] : found;
        shared += found[word] ? 0 : 1;
        found[word] = true;
      }
    }
    return PageView.share(shared, line.contentWords() + (double) headline.size() - shared);
  }

  /**
   * The line that is the headline; -1 where none is. Of several, as in a menu and above the story,
   * the one below which the prose speaks most of the same.
   *
   * @param likeness of each line to the headline, 0 to 1
   */
  static int find(PageView page, double[] likeness) {
    double most = 0;
    for (double alike : likeness) {
      most = Math.max(most, alike);
    }
    double least = Math.max(ALIKE, NEARLY * most);
    int place = -1;
    double best = -1;
    for (int i = 0; i < page.size; i++) {
      double story = likeness[i] < least ? -1 : storyBelow(page, likeness, i, least);
      if (story > best) {
        place = i;
        best = story;
      }
    }
    return place;
  }

  /** How much of the headline the prose has that stands between it and the next place. */
  private static double storyBelow(PageView page, double[] likeness, int place, double least) {
    double story = 0;
    int end = Math.min(page.size, place + 1 + BELOW);
    for (int i = place + 1; i < end && likeness[i] < least; i++) {
      story += page.prose[i] ? likeness[i] : 0;
    }
    return story;
  }

  /** How far behind the headline a line stands; small distances differ more than large ones. */
  static double since(int place, int line) {
    return place < 0 ? NOWHERE : PageView.signedLog(line - place);
  }
}
