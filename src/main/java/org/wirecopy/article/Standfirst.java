package org.wirecopy.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;
import org.wirecopy.resource.LazyPattern;

/**
 * The standfirst, where the line model left it out: between the headline and the line of the
 * writers or the date it stands by itself, away from the story; in HTML, many sites call it so.
 */
final class Standfirst {

  /** Fewer words are a kicker's or a section's; more are no summary. */
  private static final int MIN_WORDS = 8;

  private static final int MAX_WORDS = 60;

  /** Share of its own words that the story uses: of most pitches for the site it uses none. */
  private static final double MIN_SHARE = 0.1;

  /** Lines of a picture and of buttons that may stand in between. */
  private static final int MAX_BETWEEN = 3;

  /** What sites call the element that holds it: words in the names. */
  private static final Set<String> NAMES =
      Set.of(
          "standfirst",
          "subhead",
          "subheadline",
          "subtitle",
          "subtitulo",
          "chapo",
          "perex",
          "ingress",
          "vorspann",
          "entradilla",
          "bajada",
          "catenaccio",
          "sottotitolo",
          "underrubrik");

  private static final LazyPattern BETWEEN_WORDS =
      new LazyPattern("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** The line's own element, and those around it, that may be called so. */
  private static final int BOXES = 3;

  private Standfirst() {}

  /**
   * The index of its line; -1 where there is none.
   *
   * @param roles what each line is to the article; null for a line that does not name the writers,
   *     a source or the date of the story
   */
  static int find(Page page, Headline headline, @Nullable Role[] roles) {
    if (headline.lines().isEmpty()) {
      return -1;
    }
    int below = headline.lines().get(headline.lines().size() - 1) + 1;
    StoryWords words = new StoryWords(page);
    StoryWords.Share[] shares = new StoryWords.Share[Math.max(below, page.lead())];
    for (int i = below; i + 1 < page.lead(); i++) {
      boolean above = i == below && isAboveStamp(page, i, roles);
      boolean own = above || isCalledStandfirst(page.lines().get(i).markup());
      if (own && roles[i] == null && maySumUp(page, i)) {
        shares[i] = words.of(page.text(i));
      }
    }
    // The story is read once for all, and only where there are any.
    for (int i = below; i + 1 < page.lead(); i++) {
      if (shares[i] != null && shares[i].story() >= MIN_SHARE) {
        return i;
      }
    }
    return -1;
  }

  private static boolean maySumUp(Page page, int index) {
    TextLine line = page.lines().get(index);
    return !page.isKept(index)
        && !page.isRemovedByRule(index)
        && line.words() >= MIN_WORDS
        && line.words() <= MAX_WORDS
        && !line.bullet()
        && !PictureCredit.isIn(line.text());
  }

  private static boolean isCalledStandfirst(@Nullable Markup markup) {
    Box box = markup == null ? null : markup.box();
    for (int i = 0; box != null && i < BOXES; i++) {
      for (String word : BETWEEN_WORDS.split(box.names(), -1)) {
        if (NAMES.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      box = box.parent();
    }
    return false;
  }

  /** Whether such a line follows, behind a picture and buttons at most. */
  private static boolean isAboveStamp(Page page, int line, @Nullable Role[] roles) {
    int last = Math.min(page.lead() - 1, line + 1 + MAX_BETWEEN);
    for (int i = line + 1; i <= last; i++) {
      if (roles[i] != null) {
        return true;
      }
      if (!page.isRemovedByRule(i) && !PictureCredit.isIn(page.text(i))) {
        return false;
      }
    }
    return false;
  }
}
