package org.wirecopy.article;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;

/** The figures that tell a page's headline among its titles. */
final class HeadlineFigures {

  /** "Photo:", a name, and an agency's. */
  private static final int MAX_CREDIT_WORDS = 7;

  /** What takes most of the time to find out, for titles that may win without it. */
  private static final HeadlineFigure[] DEAR = {
    HeadlineFigure.TWICE,
    HeadlineFigure.OFTEN,
    HeadlineFigure.STARTS_PAGE_TITLE,
    HeadlineFigure.FIRST_AGAIN,
    HeadlineFigure.LIKE_FIRST,
    HeadlineFigure.AGAIN_BEHIND,
    HeadlineFigure.HOLDS_TITLE,
    HeadlineFigure.IN_TITLE,
    HeadlineFigure.CAPTION,
    HeadlineFigure.CREDIT_BELOW,
    HeadlineFigure.ARROWS,
    HeadlineFigure.SENTENCE
  };

  /** What tells how well a title agrees with the story; all are from 0 to 1. */
  private static final HeadlineFigure[] LIKENESS = {
    HeadlineFigure.IN_STORY,
    HeadlineFigure.IN_LEAD,
    HeadlineFigure.BEHIND_BEST,
    HeadlineFigure.IS_BEST,
    HeadlineFigure.UNLIKE_STORY
  };

  /** One seam may be a name's: {@code McEwan}, {@code iPhone}. */
  private static final int MIN_SEAMS = 2;

  private final Page page;
  private final Titles titles;
  private final double bestShare;
  private final double bestAddress;
  private final TitleRepeats repeats;

  HeadlineFigures(Page page, Titles titles) {
    this.page = page;
    this.titles = titles;
    double share = 0;
    double address = 0;
    for (Title title : titles.all()) {
      if (title.first() < page.lead() && !LineShape.isProse(title.text())) {
        share = Math.max(share, title.share().story());
      }
      address = Math.max(address, title.address().sum());
    }
    bestShare = share;
    bestAddress = address;
    repeats = new TitleRepeats(titles, share);
  }

  /** The most that {@link #setLikeness} can add to a score. */
  static double mostOfLikeness(Ranker ranker) {
    return ranker.most(LIKENESS);
  }

  /** The most that {@link #setDear} can add to a score. */
  static double mostOfDear(Ranker ranker) {
    return ranker.most(DEAR)
        + ranker.most(HeadlineFigure.RIVAL_ABOVE, HeadlineFigure.LONGER_THAN_RIVAL_ABOVE)
        + ranker.most(HeadlineFigure.RIVAL_BELOW, HeadlineFigure.SHORTER_THAN_RIVAL_BELOW);
  }

  /** All figures of a title. */
  double[] of(Title title) {
    double[] figures = new double[HeadlineFigure.COUNT];
    setCheap(figures, title);
    setLikeness(figures, title);
    setDear(figures, title);
    return figures;
  }

  /** Sets those that are found out in little time, and all others to 0. */
  void setCheap(double[] figures, Title title) {
    Arrays.fill(figures, 0);
    set(figures, HeadlineFigure.TITLE, 1);
    set(figures, HeadlineFigure.JOINED, title.isJoined());
    if (title.part() != null) {
      set(figures, title.part(), 1);
    }
    setAddress(figures, title);
    setLength(figures, title);
    setPlace(figures, title);
    setStamps(figures, title);
    setMarks(figures, title);
    if (title.isJoined()) {
      setSeam(figures, title);
    }
  }

  /** Adds those for which the story is read. */
  void setLikeness(double[] figures, Title title) {
    double share = title.share().story();
    set(figures, HeadlineFigure.IN_STORY, share);
    set(figures, HeadlineFigure.IN_LEAD, title.share().lead());
    set(figures, HeadlineFigure.BEHIND_BEST, Math.max(0, bestShare - share));
    set(figures, HeadlineFigure.IS_BEST, share >= bestShare - 0.01);
    set(figures, HeadlineFigure.UNLIKE_STORY, share == 0);
  }

  /** Adds the others. */
  void setDear(double[] figures, Title title) {
    setRepeats(figures, title);
    setShape(figures, title);
    setRivals(figures, title);
  }

  private static void set(double[] figures, HeadlineFigure figure, double value) {
    figures[figure.ordinal()] = value;
  }

  private static void set(double[] figures, HeadlineFigure figure, boolean value) {
    figures[figure.ordinal()] = value ? 1 : 0;
  }

  private void setAddress(double[] figures, Title title) {
    Title.AddressMatch match = title.address();
    set(figures, HeadlineFigure.IN_ADDRESS, match.found());
    set(figures, HeadlineFigure.COVERS_ADDRESS, match.covered());
    set(figures, HeadlineFigure.BEST_IN_ADDRESS, match.sum() > bestAddress - 0.01);
    set(figures, HeadlineFigure.BEHIND_BEST_IN_ADDRESS, bestAddress - match.sum());
  }

  private static void setLength(double[] figures, Title title) {
    int words = title.words();
    set(figures, HeadlineFigure.TWO_WORDS, words == 2);
    set(figures, HeadlineFigure.THREE_WORDS, words == 3);
    set(figures, HeadlineFigure.FEW_WORDS, words == 4 || words == 5);
    set(figures, HeadlineFigure.MANY_WORDS, words > 14 && words <= 20);
    set(figures, HeadlineFigure.TOO_MANY_WORDS, words > 20);
  }

  private void setPlace(double[] figures, Title title) {
    int above = page.lead() - title.last();
    set(figures, HeadlineFigure.ABOVE_1, above == 1);
    set(figures, HeadlineFigure.ABOVE_2, above == 2);
    set(figures, HeadlineFigure.ABOVE_3, above == 3);
    set(figures, HeadlineFigure.ABOVE_5, above == 4 || above == 5);
    set(figures, HeadlineFigure.ABOVE_9, above > 5 && above <= 9);
    set(figures, HeadlineFigure.ABOVE_19, above > 9 && above <= 19);
    set(figures, HeadlineFigure.ABOVE_39, above > 19 && above <= 39);
    set(figures, HeadlineFigure.LEAD, above == 0);
    set(figures, HeadlineFigure.BELOW, above < 0);
    set(figures, HeadlineFigure.FAR_BELOW, above < -3);
    set(figures, HeadlineFigure.DISTANCE, Math.log(1 + Math.abs(above)));
    set(figures, HeadlineFigure.FIRST, title.first() == 0);
    set(figures, HeadlineFigure.KEPT, page.isKept(title.first()));
    set(figures, HeadlineFigure.BY_RULE, page.isRemovedByRule(title.first()));
    int next = title.last() + 1;
    set(figures, HeadlineFigure.TEXT_BELOW, next < page.lines().size() && page.isText(next));
  }

  private void setRepeats(double[] figures, Title title) {
    int others = repeats.others(title);
    set(figures, HeadlineFigure.TWICE, others == 1);
    set(figures, HeadlineFigure.OFTEN, others > 1);
    set(figures, HeadlineFigure.STARTS_PAGE_TITLE, repeats.startsPageTitle(title));
    set(figures, HeadlineFigure.FIRST_AGAIN, repeats.isFirstAgain(title));
    set(figures, HeadlineFigure.LIKE_FIRST, repeats.likeFirst(title));
    set(figures, HeadlineFigure.AGAIN_BEHIND, titles.isBehind(title.folded()));
    set(figures, HeadlineFigure.HOLDS_TITLE, repeats.holdsOther(title));
    set(figures, HeadlineFigure.IN_TITLE, repeats.isInOther(title));
  }

  private void setStamps(double[] figures, Title title) {
    int stamp = 1;
    while (stamp <= Titles.STAMP_REACH && !titles.isStamp(title.last() + stamp)) {
      stamp++;
    }
    set(figures, HeadlineFigure.STAMP_1, stamp == 1);
    set(figures, HeadlineFigure.STAMP_2, stamp == 2);
    set(figures, HeadlineFigure.STAMP_3, stamp == 3);
    set(figures, HeadlineFigure.STAMP_6, stamp > 3 && stamp <= Titles.STAMP_REACH);
    set(figures, HeadlineFigure.STAMP_ABOVE_1, titles.isStamp(title.first() - 1));
    set(figures, HeadlineFigure.STAMP_ABOVE_2, titles.isStamp(title.first() - 2));
    set(figures, HeadlineFigure.HAS_DATE, titles.isDated(title.first()) && title.part() == null);
    set(figures, HeadlineFigure.IS_BYLINE, titles.isByline(title.first()));
  }

  private void setMarks(double[] figures, Title title) {
    String text = title.text();
    char last = text.charAt(text.length() - 1);
    set(figures, HeadlineFigure.PHRASE, !page.lines().get(title.first()).phrases().isEmpty());
    set(figures, HeadlineFigure.BULLET, page.lines().get(title.first()).bullet());
    set(figures, HeadlineFigure.CLOCK_FIRST, beginsWithClock(text));
    set(figures, HeadlineFigure.RUN_TOGETHER, isRunTogether(text));
    set(figures, HeadlineFigure.SMALL_INITIAL, Character.isLowerCase(text.charAt(0)));
    set(figures, HeadlineFigure.FULL_STOP, last == '.' || last == '。');
    set(figures, HeadlineFigure.QUESTION, last == '?' || last == '？');
    set(figures, HeadlineFigure.CAPITALS, isAllCapitals(text));
    set(figures, HeadlineFigure.ENDS_BREADCRUMB, repeats.endsBreadcrumb(title));
    set(figures, HeadlineFigure.OPEN_END, last == ':' || last == '…' || last == ',' || last == '|');
  }

  /** {@code 12:36}. */
  private static boolean beginsWithClock(String text) {
    int colon = text.indexOf(':');
    return (colon == 1 || colon == 2)
        && colon + 2 < text.length()
        && Digits.firstIn(text) == 0
        && Character.isDigit(text.charAt(colon - 1))
        && Character.isDigit(text.charAt(colon + 1))
        && Character.isDigit(text.charAt(colon + 2));
  }

  /** {@code NewsSportWeather}, {@code USD 97.35EUR 102.91Oil 91.50}. */
  private static boolean isRunTogether(String text) {
    int seams = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      if (Character.isUpperCase(text.charAt(i))
          && (Character.isLowerCase(before) || Character.isDigit(before))) {
        seams++;
      }
    }
    return seams >= MIN_SEAMS;
  }

  private void setShape(double[] figures, Title title) {
    String text = title.text();
    boolean stop = figures[HeadlineFigure.FULL_STOP.ordinal()] > 0;
    set(figures, HeadlineFigure.CAPTION, PictureCredit.isIn(text));
    set(figures, HeadlineFigure.CREDIT_BELOW, isCredit(title.last() + 1));
    set(
        figures,
        HeadlineFigure.ARROWS,
        text.contains(" > ") || text.contains(" / ") || text.contains(" › "));
    set(figures, HeadlineFigure.SENTENCE, stop && LineShape.isProse(text));
  }

  /**
   * Whether the line is a picture's credit and no more; a caption with one may be a story's own.
   */
  private boolean isCredit(int line) {
    return line < page.lines().size()
        && page.lines().get(line).words() <= MAX_CREDIT_WORDS
        && PictureCredit.isIn(page.text(line));
  }

  /** How well the two lines of a title fit together. */
  private void setSeam(double[] figures, Title title) {
    String first = titles.bare(title.first());
    String second = titles.bare(title.last());
    int space = first.lastIndexOf(' ');
    boolean open =
        Character.isLowerCase(second.charAt(0))
            || first.endsWith(",")
            || first.endsWith(":")
            || first.length() - space <= 4;
    set(figures, HeadlineFigure.JOINED_OPEN, open);
    double apart = Math.max(addressSum(title.first()), addressSum(title.last()));
    set(figures, HeadlineFigure.JOINED_IN_ADDRESS, Math.max(0, title.address().sum() - apart));
  }

  private double addressSum(int line) {
    Title title = titles.at(line);
    return title == null ? 0 : title.address().sum();
  }

  private void setRivals(double[] figures, Title title) {
    Title above = rival(title, -1);
    Title below = rival(title, 1);
    set(figures, HeadlineFigure.RIVAL_ABOVE, above != null);
    set(figures, HeadlineFigure.RIVAL_BELOW, below != null);
    set(
        figures,
        HeadlineFigure.LONGER_THAN_RIVAL_ABOVE,
        above != null && title.words() > above.words());
    set(
        figures,
        HeadlineFigure.SHORTER_THAN_RIVAL_BELOW,
        below != null && title.words() < below.words());
  }

  /** The nearest title in that direction that fits the story nearly as well. */
  private @Nullable Title rival(Title title, int direction) {
    int from = direction < 0 ? title.first() : title.last();
    for (int distance = 1; distance <= Titles.RIVAL_REACH; distance++) {
      int index = from + direction * distance;
      Title other = titles.at(index);
      if (other != null
          && other.words() > 2
          && other.share().story() > 0.7 * title.share().story()
          && !page.lines().get(index).bullet()
          && !titles.isStamp(index)
          && !other.folded().equals(title.folded())) {
        return other;
      }
    }
    return null;
  }

  private static boolean isAllCapitals(String title) {
    return TitleText.hasNoSmallLetter(title) && !title.equals(title.toLowerCase(Locale.ROOT));
  }
}
