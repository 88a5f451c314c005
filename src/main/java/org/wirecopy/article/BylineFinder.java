package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;

/** Finds the writers and the credited agency around the headline and the lead. */
final class BylineFinder {

  private static final Set<String> PREFIXES = new HashSet<>(DataFile.read("bylines.txt"));

  /** Lines above the headline, into the story and behind it that may name the writer. */
  private static final int ABOVE_HEADLINE = 3;

  private static final int INTO_STORY = 6;

  private static final int BEHIND_STORY = 4;

  /** A byline with its role and place; longer lines are prose. */
  private static final int MAX_LENGTH = 160;

  private static final int MAX_PREFIX_WORDS = 4;

  /** A name with a role or a date behind it. */
  private static final int MAX_LONE_NAME = 80;

  private static final int MAX_BIOGRAPHY = 600;

  /** One strong sign, or two weak ones, that a name is the writer's. */
  private static final double MIN_LONE_NAME_SCORE = 1;

  /** {@code 홍길동 기자}, {@code 記者 某某}: the role stands behind or in front of the name. */
  private static final Pattern KOREAN =
      Pattern.compile(
          "^(?:\\[[^\\]]*\\]\\s*)?([가-힣]{2,4})\\s?(?:선임|수습)?(?:기자|특파원|논설위원)(?:\\s|$|=)");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:^|[\\s（(|丨｜])(?:本报记者|特约记者|记者|記者|作者|撰文|文字|文)\\s?[:：/／丨|｜\\s]\\s?(\\p{IsHan}{2,4}(?:[\\s、，,]\\p{IsHan}{2,4})*)");

  private final Page page;
  private final int headline;
  private final List<Integer> headlineLines;
  private final List<String> names = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private @Nullable String agency;
  private int creditLine = -1;

  private BylineFinder(Page page, @Nullable Headline found) {
    this.page = page;
    this.headlineLines = found == null ? List.of() : found.lines();
    this.headline = found == null ? page.start() : found.lines().get(0);
  }

  static Byline find(Page page, @Nullable Headline headline) {
    return new BylineFinder(page, headline).find();
  }

  private Byline find() {
    int from = Math.max(0, Math.min(headline, page.start()) - ABOVE_HEADLINE);
    int to = Math.min(page.lines().size(), page.lead() + INTO_STORY);
    for (int i = from; i < to; i++) {
      if (names.isEmpty() || (!lines.isEmpty() && lines.get(lines.size() - 1) == i - 1)) {
        readPrefixed(i);
      }
      readCredit(i);
    }
    if (names.isEmpty()) {
      readLoneName(from, to);
    }
    if (names.isEmpty()) {
      for (int i = Math.max(to, page.end() - 2);
          i < Math.min(page.end() + BEHIND_STORY, page.lines().size());
          i++) {
        if (names.isEmpty()) {
          readPrefixed(i);
        }
      }
    }
    return new Byline(names, agency, lines, creditLine);
  }

  private void readPrefixed(int index) {
    String text = page.text(index);
    if (text.length() > MAX_LENGTH) {
      return;
    }
    int prefix = prefixEnd(text);
    List<String> found = List.of();
    if (prefix > 0 && prefix < text.length()) {
      found = WriterNames.read(text.substring(prefix).strip(), page.language());
    } else if (prefix == text.length() && index + 1 < page.lines().size()) {
      found = WriterNames.read(page.text(index + 1), page.language());
      if (!found.isEmpty()) {
        lines.add(index);
        add(found, index + 1);
        return;
      }
    }
    if (found.isEmpty()) {
      found = eastern(text);
    }
    add(found, index);
  }

  private List<String> eastern(String text) {
    char first = text.charAt(0);
    if (first < '\u3000' && text.indexOf('记') < 0) {
      return List.of();
    }
    Matcher korean = KOREAN.matcher(text);
    if (korean.find()) {
      return List.of(korean.group(1));
    }
    Matcher chinese = CHINESE.matcher(text);
    return chinese.find() ? List.of(chinese.group(1).split("[\\s、，,]+", -1)) : List.of();
  }

  private void add(List<String> found, int index) {
    for (String name : found) {
      if (!names.contains(name) && !TitleText.isHost(name, page.host())) {
        names.add(name);
      }
    }
    if (!found.isEmpty() && !names.isEmpty()) {
      lines.add(index);
    }
  }

  /** Where the words end that announce a writer; 0 where the line does not begin with such. */
  static int prefixEnd(String text) {
    int end = 0;
    int words = 0;
    for (int i = 0; i <= text.length() && words < MAX_PREFIX_WORDS; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isWhitespace(c) || c == ':' || c == '：' || c == '/' || c == '|' || c == '丨') {
        words++;
        String prefix = text.substring(0, i).toLowerCase(Locale.ROOT);
        if (PREFIXES.contains(prefix)) {
          end = i;
          while (end < text.length() && " :：/|丨\u00a0-–—".indexOf(text.charAt(end)) >= 0) {
            end++;
          }
        }
      }
    }
    return end;
  }

  /**
   * A name alone on a line, or with a role or date behind it: the one for which most speaks, a date
   * or role beside it, the lead below it, the same name in the author's box behind the story.
   */
  private void readLoneName(int from, int to) {
    int best = -1;
    double bestScore = MIN_LONE_NAME_SCORE;
    List<String> bestNames = List.of();
    for (int i = from; i < to; i++) {
      String text = page.text(i);
      if (isBoilerplate(i) || headlineLines.contains(i)) {
        continue;
      }
      List<String> found =
          text.length() <= MAX_LONE_NAME ? WriterNames.read(text, page.language()) : List.of();
      if (!found.isEmpty()
          && !isPlace(found.get(0))
          && !TitleText.isHost(found.get(0), page.host())) {
        double score = loneNameScore(i, text, found);
        if (score > bestScore) {
          best = i;
          bestScore = score;
          bestNames = found;
        }
      }
    }
    if (best >= 0) {
      add(bestNames, best);
    }
  }

  private double loneNameScore(int index, String text, List<String> found) {
    int rest = page.lines().get(index).words() - LineShape.words(String.join(" ", found));
    double score = rest <= 4 ? 0 : -1;
    if (isDated(index) || isDated(index + 1)) {
      score += 1.2;
    } else if (isDated(index - 1) || isDated(index + 2)) {
      score += 0.9;
    }
    score += index + 1 == page.lead() ? 0.6 : 0;
    score += Math.abs(index - headline) <= 4 ? 0.5 : 0;
    score += index > page.lead() + 2 ? -0.6 : 0;
    score += index < headline ? -0.4 : 0;
    score += page.proseContains(found.get(0)) ? -1.2 : 0; // whom the story is about
    score += isCapitals(text) || isShortEastern(found.get(0)) ? -0.8 : 0;
    score += hasRole(index) || hasRole(index + 1) ? 0.8 : 0;
    score += page.lines().get(index).bullet() ? -0.6 : 0;
    return score + Math.min(1, 0.6 * repeats(index, found.get(0)));
  }

  private static boolean isCapitals(String text) {
    return Character.isUpperCase(text.charAt(0)) && TitleText.hasNoSmallLetter(text);
  }

  /** Two or three ideographs or syllables are as often a section's name. */
  private static boolean isShortEastern(String name) {
    return name.charAt(0) > '\u3000' && name.length() < 4;
  }

  /** Lines elsewhere that begin with the name: the author's box, a link to more by the author. */
  private int repeats(int index, String name) {
    int repeats = 0;
    for (int i = 0; i < page.lines().size(); i++) {
      String text = page.text(i);
      repeats += i != index && text.length() < MAX_BIOGRAPHY && text.startsWith(name) ? 1 : 0;
    }
    return repeats;
  }

  private boolean hasRole(int index) {
    return index < page.lines().size()
        && page.text(index).length() < MAX_LONE_NAME
        && WriterNames.hasRole(page.text(index));
  }

  /** A button's label may have the shape of a name: {@code シェア}, {@code Copy Link}. */
  private boolean isBoilerplate(int index) {
    for (Phrase phrase : page.lines().get(index).phrases()) {
      if (phrase.place() == Phrase.Place.WHOLE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(String text) {
    Places places = Places.parse(text, null);
    return places != null && places.known();
  }

  private boolean isDated(int index) {
    return index >= 0
        && index < page.lines().size()
        && page.text(index).length() < 120
        && (!page.dates(index).isEmpty() || PublishedFinder.isTime(page.lines().get(index)));
  }

  private void readCredit(int index) {
    String name = agency == null ? AgencyCredit.read(page.text(index)) : null;
    if (name != null) {
      agency = name;
      creditLine = index;
    }
  }
}
