package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/**
 * Finds the headline among all lines, kept and removed: title-like in shape, about what the story
 * is about, shortly above the lead, repeated in the page's title.
 */
final class HeadlineFinder {

  private static final int MAX_LENGTH = 260;

  private static final int MAX_WORDS = 32;

  /** Below this the page has no headline that we could tell from its other lines. */
  private static final double MIN_SCORE = 1.6;

  /** Lines into the story in which a headline may still stand. */
  private static final int INTO_STORY = 3;

  private final Page page;
  private final StoryWords storyWords;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final String host;

  private HeadlineFinder(Page page) {
    this.page = page;
    this.storyWords = new StoryWords(page);
    this.host = page.host();
    int behind = Math.min(page.lines().size(), page.lead() + INTO_STORY);
    for (int i = 0; i < behind; i++) {
      String title = TitleText.bare(page.text(i));
      titles.add(title);
      repeats.merge(fold(title), 1, Integer::sum);
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
      double score = score(i);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    if (best < 0) {
      return null;
    }
    Headline wrapped = wrapped(best);
    if (wrapped != null) {
      return wrapped;
    }
    return new Headline(TitleText.withoutSite(titles.get(best), hostIfTitle(best)), List.of(best));
  }

  /** Only a page's title has the site's name behind it. */
  private String hostIfTitle(int index) {
    return index == 0 ? host : "";
  }

  private double score(int index) {
    String title = titles.get(index);
    int words = LineShape.words(title);
    if (title.length() > MAX_LENGTH || words < 2 || words > MAX_WORDS) {
      return 0;
    }
    TextLine line = page.lines().get(index);
    int lead = page.lead();
    double score = 3 * storyWords.share(title);
    score += 0.8 * Math.min(2, repeats.getOrDefault(fold(title), 1) - 1);
    score += index > 0 && startsPageTitle(title) ? 1.6 : 0;
    score += 1 - Math.min(1, Math.abs(lead - index) / 40.0);
    score += shape(title, words);
    score -= line.bullet() ? 0.8 : 0;
    score -= line.phrases().isEmpty() ? 0 : 0.8;
    score -= index >= lead ? 1 : 0;
    return score;
  }

  private static double shape(String title, int words) {
    double score = words >= 4 && words <= 20 ? 0.7 : words == 3 ? 0.1 : words > 20 ? 0 : -0.6;
    char last = title.charAt(title.length() - 1);
    if (last == '.' || last == '。') {
      score -= LineShape.isProse(title) ? 1.3 : 0.6;
    } else if (last == ':' || last == '…' || last == ',' || last == '|') {
      score -= 1;
    }
    if (title.contains(" > ")
        || title.contains(" / ")
        || title.contains(" › ")
        || title.indexOf('@') >= 0
        || title.indexOf('©') >= 0) {
      score -= 1;
    }
    return Character.isLowerCase(title.charAt(0)) ? score - 0.3 : score;
  }

  private boolean startsPageTitle(String title) {
    String folded = fold(title);
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
      String folded = fold(joined);
      if (folded.length() > 20 && startsPageTitle(joined)) {
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
