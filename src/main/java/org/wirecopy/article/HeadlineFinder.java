package org.wirecopy.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/**
 * Finds the headline among all lines, kept and removed: title-like in shape, about what the story
 * is about, shortly above the lead, repeated in the page's title.
 */
final class HeadlineFinder {

  /**
   * What each of {@link #features} is worth, learned by softmax over the lines of a page from pages
   * with known headlines.
   */
  private static final double[] WEIGHTS = {
    3.69, 2.84, 0.05, 0.41, -0.23, -3.13, 3.64, -2.01, -0.23, -0.91, -1.65, -2.52, -0.80, -2.05,
    -1.09, -2.73, -2.43, 1.17, -1.07, -0.01, -2.93, 6.33, 0.74, -0.36, 0.25, 0.53, -1.79, 1.98
  };

  private static final int MAX_LENGTH = 260;

  private static final int MIN_LENGTH = 6;

  private static final int MIN_WORDS = 2;

  private static final int MAX_WORDS = 32;

  private static final StoryWords.Share NO_SHARE = new StoryWords.Share(0, 0);

  /** A longer line with a date is prose. */
  private static final int MAX_DATED_LENGTH = 140;

  /** Below this the page has no headline that we could tell from its other lines. */
  private static final double MIN_SCORE = -100;

  /** Lines into the story in which a headline may still stand. */
  private static final int INTO_STORY = 25;

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)\\b(?:fotos?|photos?|photograph|image|images|bild|credits?|getty|reuters|afp|dpa|ap|handout|courtesy|archiv\\w*|video|quelle|source)\\s?[:/©)]|©|\\((?:ap|afp|dpa|reuters|foto|photo)\\b|getty images");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** A word, spaces, and the name. */
  private static final int MAX_BYLINE_LENGTH = 90;

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:by|von|par|por|di|door|av|oleh|автор)\\s+\\p{L}.{3,60}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Lines behind a line that may hold the date or byline of its story. */
  private static final int DATED_REACH = 3;

  private final Page page;
  private final StoryWords storyWords;

  /** What may be the headline: the lines down to some way into the story. */
  private final List<Title> titles = new ArrayList<>();

  /** How often each of them stands among them. */
  private final Map<String, Integer> repeats = new HashMap<>();

  /** The shorter lines behind them. */
  private final WordSet behind = new WordSet();

  /** Indexes of lines with a date, and of those with a date or a byline. */
  private final BitSet dated = new BitSet();

  private final BitSet stamped = new BitSet();

  private final String address;
  private final double bestShare;

  /**
   * A line as a headline.
   *
   * @param text the line without what never belongs to a headline
   * @param folded as repeats of it compare
   * @param words how many it has
   * @param candidate whether it has the length of a headline
   * @param share how many of its words the story uses, where it is a candidate
   */
  private record Title(
      String text, String folded, int words, boolean candidate, StoryWords.Share share) {}

  private HeadlineFinder(Page page) {
    this.page = page;
    this.storyWords = new StoryWords(page);
    this.address = Letters.fold(page.path());
    int end = Math.min(page.lines().size(), page.lead() + INTO_STORY);
    for (int i = 0; i < end; i++) {
      Title title = title(page.lines().get(i));
      titles.add(title);
      repeats.merge(title.folded(), 1, Integer::sum);
    }
    for (int i = end; i < page.lines().size(); i++) {
      if (page.text(i).length() < MAX_LENGTH) {
        behind.add(Letters.hash(page.text(i)));
      }
    }
    for (int i = 0; i < Math.min(page.lines().size(), end + DATED_REACH); i++) {
      String text = page.text(i);
      dated.set(i, text.length() < MAX_DATED_LENGTH && !page.dates(i).isEmpty());
      stamped.set(i, dated.get(i) || isByline(text));
    }
    bestShare = bestShareAboveLead();
  }

  private Title title(TextLine line) {
    String text = TitleText.bare(line.text());
    int words = text.length() == line.text().length() ? line.words() : LineShape.words(text);
    boolean candidate =
        words >= MIN_WORDS
            && words <= MAX_WORDS
            && text.length() >= MIN_LENGTH
            && text.length() <= MAX_LENGTH;
    return new Title(
        text, Letters.fold(text), words, candidate, candidate ? storyWords.share(text) : NO_SHARE);
  }

  private double bestShareAboveLead() {
    double best = 0;
    for (int i = 0; i < Math.min(titles.size(), page.lead()); i++) {
      Title title = titles.get(i);
      best =
          title.candidate() && !LineShape.isProse(title.text())
              ? Math.max(best, title.share().story())
              : best;
    }
    return best;
  }

  /** The headline; null where the page has none. */
  static @Nullable Headline find(Page page) {
    return page.lines().isEmpty() ? null : new HeadlineFinder(page).find();
  }

  private @Nullable Headline find() {
    int best = -1;
    double bestScore = MIN_SCORE;
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).candidate()) {
        double score = score(features(i));
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    if (best < 0) {
      return null;
    }
    Headline wrapped = wrapped(best);
    if (wrapped != null) {
      return wrapped;
    }
    return new Headline(withoutSite(titles.get(best).text()), List.of(best));
  }

  private String withoutSite(String title) {
    return TitleText.withoutSite(
        title,
        part ->
            TitleText.isHost(part, page.host())
                || repeats.containsKey(Letters.fold(part))
                || behind.contains(Letters.hash(part)));
  }

  private static double score(double[] features) {
    double score = 0;
    for (int i = 0; i < features.length; i++) {
      score += WEIGHTS[i] * features[i];
    }
    return score;
  }

  private double[] features(int index) {
    Title found = titles.get(index);
    String title = found.text();
    int words = found.words();
    int lead = page.lead();
    char last = title.charAt(title.length() - 1);
    boolean open = last == ':' || last == '…' || last == ',' || last == '|';
    boolean stop = last == '.' || last == '。';
    return new double[] {
      found.share().story(),
      found.share().lead(),
      Math.min(2, repeats.getOrDefault(found.folded(), 1) - 1),
      flag(index > 0 && startsPageTitle(found.folded())),
      Math.log(1 + Math.abs(lead - index)),
      flag(index >= lead),
      Math.min(words, 6) / 6.0,
      flag(words > 20),
      flag(words <= 3),
      flag(stop && LineShape.isProse(title)),
      flag(open),
      flag(page.lines().get(index).bullet()),
      flag(!page.lines().get(index).phrases().isEmpty()),
      flag(title.contains(" > ") || title.contains(" / ") || title.contains(" › ")),
      flag(Character.isLowerCase(title.charAt(0))),
      flag(isCaption(title)),
      flag(dated.get(index)),
      near(index, DATED_REACH, true),
      flag(page.isKept(index)),
      flag(behind.contains(Letters.hash(title))),
      flag(stop),
      urlShare(title),
      near(index, 2, false),
      flag(index > lead + 3),
      flag(found.share().story() >= bestShare - 0.01),
      flag(isAllCapitals(title)),
      flag(page.isRemovedByRule(index)),
      flag(near(index, DATED_REACH, true) > 0 && words >= 4),
    };
  }

  private static boolean isAllCapitals(String title) {
    return TitleText.hasNoSmallLetter(title) && !title.equals(title.toLowerCase(Locale.ROOT));
  }

  private static double flag(boolean value) {
    return value ? 1 : 0;
  }

  /** Whether the line credits a picture. */
  private static boolean isCaption(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean mark = c == ':' || c == '/' || c == '©' || c == ')' || c == '(';
      // Every credit has one of the marks or the name.
      if (mark || ((c == 'g' || c == 'G') && title.regionMatches(true, i, "getty ", 0, 6))) {
        return CAPTION.matcher(title).find();
      }
    }
    return false;
  }

  private static boolean isByline(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_BYLINE_LENGTH
        && "bvpdoaа".indexOf(Character.toLowerCase(text.charAt(0))) >= 0
        && BYLINE.matcher(text).find();
  }

  /** Whether a date or byline stands among the next lines; the nearer the more. */
  private double near(int index, int reach, boolean behind) {
    for (int distance = 1; distance <= reach; distance++) {
      int other = behind ? index + distance : index - distance;
      if (other >= 0 && stamped.get(other)) {
        return 1.0 / distance;
      }
    }
    return 0;
  }

  private double urlShare(String title) {
    if (address.isEmpty()) {
      return 0;
    }
    int found = 0;
    int all = 0;
    int start = 0;
    for (int i = 0; i <= title.length(); ) {
      int c = i < title.length() ? title.codePointAt(i) : ' ';
      boolean inWord = Character.isLetter(c) || (c >= '0' && c <= '9');
      if (!inWord && i - start > 3) {
        all++;
        found += address.contains(Letters.fold(withoutMarks(title.substring(start, i)))) ? 1 : 0;
      }
      i += Character.charCount(c);
      start = inWord ? start : i;
    }
    return found / (all + 1.0);
  }

  private static String withoutMarks(String word) {
    return Normalizer.isNormalized(word, Normalizer.Form.NFD)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  private boolean startsPageTitle(String folded) {
    for (int i = 0; i < Math.min(3, titles.size()); i++) {
      String first = titles.get(i).folded();
      if (folded.length() > 12 && first.length() > folded.length() && first.startsWith(folded)) {
        return true;
      }
    }
    return false;
  }

  /** A headline that runs over two lines, as the page's title or another repeat has it in one. */
  private @Nullable Headline wrapped(int index) {
    for (int first = Math.max(0, index - 1); first <= index && first + 1 < titles.size(); first++) {
      String joined = titles.get(first).text() + " " + titles.get(first + 1).text();
      if (titles.get(first).words() > 1
          && titles.get(first + 1).words() > 1
          && joined.length() > 20
          && startsPageTitle(Letters.fold(joined))) {
        return new Headline(joined, List.of(first, first + 1));
      }
    }
    return null;
  }
}
