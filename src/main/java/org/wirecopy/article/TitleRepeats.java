package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;

/** Which of a page's titles its other lines repeat, whole, in part or in other words. */
final class TitleRepeats {

  /** Of the best title's share in the story, for a title to be compared with all others. */
  private static final double STRONG_SHARE = 0.5;

  /** Shorter texts are parts of others by chance. */
  private static final int MIN_PART_LENGTH = 9;

  /** Words in common from which a line is the first one again. */
  private static final double ALIKE = 0.5;

  /** A page's title has no fewer. */
  private static final int MIN_FIRST_WORDS = 4;

  private final Titles titles;
  private final double bestShare;

  /** The words of the dump's first line; none where it is too short for a page's title. */
  private final Set<String> first;

  /** The whole lines that agree well with the story, or may do so. */
  private final List<Title> strong = new ArrayList<>();

  /**
   * @param bestShare the largest share of a title's words that the story uses
   */
  TitleRepeats(Titles titles, double bestShare) {
    this.titles = titles;
    this.bestShare = bestShare;
    String line = titles.bare(0);
    first = LineShape.words(line) < MIN_FIRST_WORDS ? Set.of() : TitleWords.of(line);
    for (Title title : titles.all()) {
      if (title.text().length() >= MIN_PART_LENGTH
          && !title.isJoined()
          && title.part() == null
          && (!title.share().isKnown() || isStrong(title))) {
        strong.add(title);
      }
    }
  }

  private boolean isStrong(Title title) {
    return title.share().story() > STRONG_SHARE * bestShare;
  }

  /** How many other lines are the title. */
  int others(Title title) {
    boolean whole = !title.isJoined() && title.part() == null;
    return titles.repeats(title.folded()) - (whole ? 1 : 0);
  }

  /** Whether it is the dump's first line, and another is like it. */
  boolean isFirstAgain(Title title) {
    if (first.isEmpty() || title.first() > 0) {
      return false;
    }
    for (Title other : titles.all()) {
      if (other.first() > 0 && commonWithFirst(other) >= ALIKE) {
        return true;
      }
    }
    return false;
  }

  /** What it has in common with the dump's first line, from 0 to 1; 0 for that line itself. */
  double likeFirst(Title title) {
    return first.isEmpty() || title.first() == 0 ? 0 : commonWithFirst(title);
  }

  private double commonWithFirst(Title title) {
    return TitleWords.common(TitleWords.of(title.text()), first);
  }

  /** Whether another title that agrees well with the story is a part of it. */
  boolean holdsOther(Title title) {
    for (Title other : strong) {
      if (holds(title, other) && isStrong(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a part of such a title. */
  boolean isInOther(Title title) {
    for (Title other : strong) {
      if (holds(other, title) && isStrong(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Title title, Title part) {
    return title.text().length() >= part.folded().length()
        && title.folded().length() > part.folded().length()
        && part.folded().length() >= MIN_PART_LENGTH
        && (part.first() < title.first() || part.first() > title.last())
        && title.folded().contains(part.folded());
  }

  /** Whether one of the dump's first lines begins with it and goes on, as a page's title does. */
  boolean startsPageTitle(Title title) {
    for (int i = 0; i < Math.min(3, titles.lines()); i++) {
      if (i != title.first()
          && title.folded().length() > 12
          && goesOn(i, title)
          && titles.folded(i).startsWith(title.folded())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line above, or the one above that, ends with the title as a breadcrumb does. */
  boolean endsBreadcrumb(Title title) {
    char last = Letters.last(title.text());
    for (int i = Math.max(0, title.first() - 3); i < title.first(); i++) {
      if (Letters.last(titles.bare(i)) == last
          && title.folded().length() > 8
          && goesOn(i, title)
          && titles.folded(i).endsWith(title.folded())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is longer than the title. */
  private boolean goesOn(int line, Title title) {
    int length = title.folded().length();
    return titles.bare(line).length() > length && titles.folded(line).length() > length;
  }
}
