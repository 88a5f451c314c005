package org.wirecopy.article;

import java.util.function.IntPredicate;
import org.wirecopy.document.TextLine;

/**
 * The standfirst, where the line model left it out: between the headline and the line of the
 * writers or the date it stands by itself, away from the story.
 */
final class Standfirst {

  /** Fewer words are a kicker's or a section's; more are no summary. */
  private static final int MIN_WORDS = 8;

  private static final int MAX_WORDS = 60;

  /**
   * Share of its own words that the story uses: a pitch for the site has fewer. A short story uses
   * few of them again.
   */
  private static final double MIN_SHARE = 0.1;

  /** Lines of a picture and of buttons that may stand in between. */
  private static final int MAX_BETWEEN = 3;

  private Standfirst() {}

  /**
   * The index of its line; -1 where there is none.
   *
   * @param isStamp whether a line names the writers, a source or the date of the story
   */
  static int find(Page page, Headline headline, IntPredicate isStamp) {
    if (headline.lines().isEmpty()) {
      return -1;
    }
    int index = headline.lines().get(headline.lines().size() - 1) + 1;
    if (index + 1 >= page.lead()
        || page.isKept(index)
        || page.isRemovedByRule(index)
        || isStamp.test(index)
        || !isStamp.test(behindPicture(page, index + 1))) {
      return -1;
    }
    TextLine line = page.lines().get(index);
    boolean summary =
        line.words() >= MIN_WORDS
            && line.words() <= MAX_WORDS
            && !line.bullet()
            && !PictureCredit.isIn(line.text())
            && new StoryWords(page).share(line.text()).story() >= MIN_SHARE;
    return summary ? index : -1;
  }

  private static int behindPicture(Page page, int from) {
    int index = from;
    while (index < page.lead() - 1
        && index < from + MAX_BETWEEN
        && (page.isRemovedByRule(index) || PictureCredit.isIn(page.text(index)))) {
      index++;
    }
    return index;
  }
}
