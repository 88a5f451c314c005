package org.wirecopy.article;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;

/**
 * The standfirst, where the line model left it out: between the headline and the line of the
 * writers or the date it stands by itself, away from the story; in HTML, many sites call it so.
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

  /** What sites call the element that holds it, as a part of the name. */
  private static final List<String> NAMES =
      List.of(
          "standfirst",
          "subhead",
          "sub-head",
          "subtitle",
          "chapo",
          "perex",
          "ingress",
          "vorspann",
          "entradilla",
          "bajada",
          "catenaccio",
          "sottotitolo",
          "onderkop",
          "underrubrik");

  /** The line's own element, and those around it, that may be called so. */
  private static final int BOXES = 3;

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
    int below = headline.lines().get(headline.lines().size() - 1) + 1;
    for (int i = below; i + 1 < page.lead(); i++) {
      boolean own = isCalledStandfirst(page.lines().get(i).markup());
      boolean above = i == below && isStamp.test(behindPicture(page, i + 1));
      if ((own || above) && !isStamp.test(i) && isSummary(page, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSummary(Page page, int index) {
    TextLine line = page.lines().get(index);
    return !page.isKept(index)
        && !page.isRemovedByRule(index)
        && line.words() >= MIN_WORDS
        && line.words() <= MAX_WORDS
        && !line.bullet()
        && !PictureCredit.isIn(line.text())
        && new StoryWords(page).share(line.text()).story() >= MIN_SHARE;
  }

  private static boolean isCalledStandfirst(@Nullable Markup markup) {
    Box box = markup == null ? null : markup.box();
    for (int i = 0; box != null && i < BOXES; i++) {
      String names = box.names().toLowerCase(Locale.ROOT);
      if (NAMES.stream().anyMatch(names::contains)) {
        return true;
      }
      box = box.parent();
    }
    return false;
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
