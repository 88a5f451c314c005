package org.wirecopy.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;

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

  private static final int MAX_WORDS = 32;

  /** Below this the page has no headline that we could tell from its other lines. */
  private static final double MIN_SCORE = -100;

  /** Lines into the story in which a headline may still stand. */
  private static final int INTO_STORY = 25;

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)\\b(?:fotos?|photos?|photograph|image|images|bild|credits?|getty|reuters|afp|dpa|ap|handout|courtesy|archiv\\w*|video|quelle|source)\\s?[:/©)]|©|\\((?:ap|afp|dpa|reuters|foto|photo)\\b|getty images");

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:by|von|par|por|di|door|av|oleh|автор)\\s+\\p{L}.{3,60}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Page page;
  private final StoryWords storyWords;
  private final StoryWords leadWords;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Map<String, Integer> repeatsBehind = new HashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final String host;
  private final String address;
  private final DateReader dates;
  private final double bestShare;
  private final Set<Integer> removedByRule;

  HeadlineFinder(Page page) {
    this.page = page;
    this.storyWords = new StoryWords(page, page.lead(), page.end());
    this.leadWords = new StoryWords(page, page.lead(), Math.min(page.end(), page.lead() + 4));
    this.host = page.host();
    this.address = fold(page.path());
    this.dates = new DateReader(page.language(), false);
    int behind = Math.min(page.lines().size(), page.lead() + INTO_STORY);
    for (int i = 0; i < behind; i++) {
      String title = TitleText.bare(page.text(i));
      titles.add(title);
      repeats.merge(fold(title), 1, Integer::sum);
    }
    removedByRule = page.removedByRule();
    double best = 0;
    for (int i = 0; i < Math.min(behind, page.lead()); i++) {
      best =
          isCandidate(i) && !LineShape.isProse(titles.get(i))
              ? Math.max(best, storyWords.share(titles.get(i)))
              : best;
    }
    bestShare = best;
    for (int i = behind; i < page.lines().size(); i++) {
      if (page.text(i).length() < MAX_LENGTH) {
        repeatsBehind.merge(fold(page.text(i)), 1, Integer::sum);
      }
    }
  }

  /** The headline; null where the page has none. */
  static @Nullable Headline find(Page page) {
    return page.lines().isEmpty() ? null : new HeadlineFinder(page).find();
  }

  private @Nullable Headline find() {
    int best = -1;
    double bestScore = MIN_SCORE;
    for (int i = 0; i < titles.size(); i++) {
      if (isCandidate(i)) {
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
    return new Headline(withoutSite(titles.get(best)), List.of(best));
  }

  private String withoutSite(String title) {
    return TitleText.withoutSite(
        title,
        part ->
            TitleText.isHost(part, host)
                || repeats.containsKey(fold(part))
                || repeatsBehind.containsKey(fold(part)));
  }

  int candidates() {
    return titles.size();
  }

  String title(int index) {
    return withoutSite(titles.get(index));
  }

  boolean isCandidate(int index) {
    String title = titles.get(index);
    int words = LineShape.words(title);
    return words >= 2 && words <= MAX_WORDS && title.length() <= MAX_LENGTH && title.length() >= 6;
  }

  private static double score(double[] features) {
    double score = 0;
    for (int i = 0; i < features.length; i++) {
      score += WEIGHTS[i] * features[i];
    }
    return score;
  }

  double[] features(int index) {
    String title = titles.get(index);
    String folded = fold(title);
    int words = LineShape.words(title);
    int lead = page.lead();
    char last = title.charAt(title.length() - 1);
    boolean open = last == ':' || last == '…' || last == ',' || last == '|';
    boolean stop = last == '.' || last == '。';
    return new double[] {
      storyWords.share(title),
      leadWords.share(title),
      Math.min(2, repeats.getOrDefault(folded, 1) - 1),
      flag(index > 0 && startsPageTitle(folded)),
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
      flag(CAPTION.matcher(title).find()),
      flag(dated(index)),
      near(index, 3, true),
      flag(page.isKept(index)),
      flag(repeatsBehind.containsKey(folded)),
      flag(stop),
      urlShare(title),
      near(index, 2, false),
      flag(index > lead + 3),
      flag(storyWords.share(title) >= bestShare - 0.01),
      flag(isAllCapitals(title)),
      flag(removedByRule.contains(page.lines().get(index).number())),
      flag(near(index, 3, true) > 0 && words >= 4),
    };
  }

  private static boolean isAllCapitals(String title) {
    return title.equals(title.toUpperCase(Locale.ROOT))
        && !title.equals(title.toLowerCase(Locale.ROOT));
  }

  private static double flag(boolean value) {
    return value ? 1 : 0;
  }

  private boolean dated(int index) {
    return index < page.lines().size()
        && page.text(index).length() < 140
        && !dates.read(page.text(index)).isEmpty();
  }

  /** Whether a date or byline stands among the next lines; the nearer the more. */
  private double near(int index, int reach, boolean behind) {
    for (int distance = 1; distance <= reach; distance++) {
      int other = behind ? index + distance : index - distance;
      if (other >= 0
          && other < page.lines().size()
          && (dated(other) || BYLINE.matcher(page.text(other)).find())) {
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
    for (String word : title.split("[^\\p{L}\\d]+", -1)) {
      if (word.length() > 3) {
        all++;
        String folded =
            fold(Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        found += address.contains(folded) ? 1 : 0;
      }
    }
    return found / (all + 1.0);
  }

  private boolean startsPageTitle(String folded) {
    for (int i = 0; i < Math.min(3, titles.size()); i++) {
      String first = fold(titles.get(i));
      if (folded.length() > 12 && first.length() > folded.length() && first.startsWith(folded)) {
        return true;
      }
    }
    return false;
  }

  /** A headline that runs over two lines, as the page's title or another repeat has it in one. */
  private @Nullable Headline wrapped(int index) {
    for (int first = Math.max(0, index - 1); first <= index && first + 1 < titles.size(); first++) {
      String joined = titles.get(first) + " " + titles.get(first + 1);
      if (LineShape.words(titles.get(first)) > 1
          && LineShape.words(titles.get(first + 1)) > 1
          && joined.length() > 20
          && startsPageTitle(fold(joined))) {
        return new Headline(joined, List.of(first, first + 1));
      }
    }
    return null;
  }

  /** The text as repeats of it compare: letters and digits in lower case. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
