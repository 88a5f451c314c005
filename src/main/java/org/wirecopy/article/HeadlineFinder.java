package org.wirecopy.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.resource.LazyPattern;

/**
 * Finds the headline among all lines, kept and removed: title-like in shape, about what the story
 * is about, shortly above the lead, repeated in the page's title and address.
 */
final class HeadlineFinder {

  private static final Ranker STANDARD = Ranker.standard("headline.txt", HeadlineFigure.NAMES);

  /** A short title in a short dump says little for itself, but nothing speaks for another. */
  static final double LEAST_SCORE = -1.5;

  private static final int MAX_LENGTH = 260;

  private static final int MIN_LENGTH = 4;

  private static final int MIN_WORDS = 2;

  private static final int MAX_WORDS = 34;

  /** A longer line with a date is prose. */
  private static final int MAX_DATED_LENGTH = 140;

  /** Lines into the story in which a headline may still stand. */
  private static final int INTO_STORY = 25;

  /** Lines above the lead in which a headline may run over two lines. */
  private static final int JOIN_REACH = 30;

  private static final LazyPattern CAPTION =
      new LazyPattern(
          "(?i)\\b(?:fotos?|photos?|photograph|image|images|bild|credits?|getty|reuters|afp|dpa|ap|handout|courtesy|archiv\\w*|video|quelle|source)\\s?[:/©)]|©|\\((?:ap|afp|dpa|reuters|foto|photo)\\b|getty images");

  private static final LazyPattern MARKS = new LazyPattern("\\p{M}+");

  /** A word, spaces, and the name. */
  private static final int MAX_BYLINE_LENGTH = 90;

  private static final LazyPattern BYLINE =
      new LazyPattern(
          "^(?:by|von|par|por|di|door|av|oleh|автор)\\s+\\p{L}.{3,60}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Lines behind a line that may hold the date or byline of its story. */
  private static final int STAMP_REACH = 6;

  /** Lines apart that a headline and its standfirst may stand. */
  private static final int RIVAL_REACH = 2;

  /** A part of a line that a date ends has this many letters to be a headline. */
  private static final int MIN_CUT_LENGTH = 20;

  /** Of the best title's share in the story, for a title to be compared with all others. */
  private static final double STRONG_SHARE = 0.5;

  /** Shorter texts are parts of others by chance. */
  private static final int MIN_PART_LENGTH = 9;

  /** What takes most of the time to find out, for titles that may win without it. */
  private static final List<HeadlineFigure> DEAR =
      List.of(
          HeadlineFigure.TWICE,
          HeadlineFigure.OFTEN,
          HeadlineFigure.STARTS_PAGE_TITLE,
          HeadlineFigure.AGAIN_BEHIND,
          HeadlineFigure.ENDS_BREADCRUMB,
          HeadlineFigure.HOLDS_TITLE,
          HeadlineFigure.IN_TITLE,
          HeadlineFigure.CAPTION,
          HeadlineFigure.ARROWS,
          HeadlineFigure.CAPITALS,
          HeadlineFigure.SENTENCE,
          HeadlineFigure.RIVAL_ABOVE,
          HeadlineFigure.LONGER_THAN_RIVAL_ABOVE,
          HeadlineFigure.RIVAL_BELOW,
          HeadlineFigure.SHORTER_THAN_RIVAL_BELOW);

  private final Page page;
  private final StoryWords storyWords;

  /** The lines down to some way into the story, as titles. */
  private final List<String> bare = new ArrayList<>();

  private final List<String> folded = new ArrayList<>();

  /** How often each of them stands among them. */
  private final Map<String, Integer> repeats = new HashMap<>();

  /** Those of them that have a colon, by their folded text. */
  private final Map<String, String> withColon = new HashMap<>();

  /** What may be the headline. */
  private final List<Title> titles = new ArrayList<>();

  /** The title that each line is; null where it has not the length of one. */
  private final List<@Nullable Title> byLine = new ArrayList<>();

  /** The shorter lines behind them. */
  private final WordSet behind = new WordSet();

  /** Indexes of lines with a date, and of those with a date or a byline. */
  private final BitSet dated = new BitSet();

  private final BitSet bylines = new BitSet();

  private final String address;
  private final Set<String> addressWords;
  private final double bestShare;
  private final double bestAddress;

  /** The titles that agree well with the story. */
  private final List<Title> strong;

  private HeadlineFinder(Page page) {
    this.page = page;
    this.storyWords = new StoryWords(page);
    this.address = Letters.fold(page.path());
    this.addressWords = addressWords(page.path());
    int end = Math.min(page.lines().size(), page.lead() + INTO_STORY);
    for (int i = 0; i < end; i++) {
      String text = TitleText.bare(page.text(i));
      bare.add(text);
      folded.add(Letters.fold(text));
      repeats.merge(folded.get(i), 1, Integer::sum);
    }
    for (int i = end; i < page.lines().size(); i++) {
      if (page.text(i).length() < MAX_LENGTH) {
        behind.add(Letters.hash(page.text(i)));
      }
    }
    for (int i = 0; i < Math.min(page.lines().size(), end + STAMP_REACH); i++) {
      String text = page.text(i);
      dated.set(i, text.length() < MAX_DATED_LENGTH && !page.dates(i).isEmpty());
      bylines.set(i, isByline(text));
    }
    for (int i = 0; i < end; i++) {
      if (bare.get(i).indexOf(": ") > 0) {
        withColon.put(folded.get(i), bare.get(i));
      }
    }
    for (int i = 0; i < end; i++) {
      byLine.add(addTitle(i, i, bare.get(i), null));
      addParts(i);
    }
    bestShare =
        titles.stream()
            .filter(title -> title.first() < page.lead() && !LineShape.isProse(title.text()))
            .mapToDouble(title -> title.share().story())
            .max()
            .orElse(0);
    bestAddress = titles.stream().mapToDouble(title -> title.address().sum()).max().orElse(0);
    strong =
        titles.stream()
            .filter(title -> title.folded().length() >= MIN_PART_LENGTH)
            .filter(title -> title.share().story() > STRONG_SHARE * bestShare)
            .filter(title -> !title.isJoined() && title.part() == null)
            .toList();
  }

  private static Set<String> addressWords(String path) {
    Set<String> words = new HashSet<>();
    int slash = path.lastIndexOf('/', path.length() - 2);
    String slug = path.substring(slash + 1).toLowerCase(Locale.ROOT);
    for (String word : slug.split("[^\\p{L}]+", -1)) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }

  private @Nullable Title addTitle(
      int first, int last, String text, @Nullable HeadlineFigure part) {
    boolean removed = page.isRemovedByRule(first) || page.isRemovedByRule(last);
    if (removed || text.length() < MIN_LENGTH || text.length() > MAX_LENGTH) {
      return null;
    }
    int words =
        first == last && text.length() == page.text(first).length()
            ? page.lines().get(first).words()
            : LineShape.words(text);
    if (words < MIN_WORDS || words > MAX_WORDS) {
      return null;
    }
    boolean whole = first == last && part == null;
    Title title =
        new Title(
            first,
            last,
            text,
            whole ? folded.get(first) : Letters.fold(text),
            words,
            part,
            storyWords.share(text),
            addressMatch(text));
    titles.add(title);
    return title;
  }

  private void addParts(int index) {
    String text = bare.get(index);
    if (dated.get(index)) {
      int date = page.dates(index).get(0).start();
      if (date >= MIN_CUT_LENGTH && date < text.length()) {
        addTitle(index, index, text.substring(0, date).strip(), HeadlineFigure.CUT);
      }
    }
    int arrow = text.length() < MAX_LENGTH ? lastArrow(text) : -1;
    if (arrow > 0) {
      addTitle(index, index, text.substring(arrow + 3), HeadlineFigure.BEHIND_ARROW);
    }
    int lead = page.lead();
    if (index > 0
        && index < lead
        && index >= lead - JOIN_REACH
        && mayJoin(index - 1)
        && mayJoin(index)
        && !LineShape.endsSentence(bare.get(index - 1))) {
      addTitle(index - 1, index, bare.get(index - 1) + " " + text, null);
    }
    addBehindKicker(index, text);
  }

  /** Where the last arrow of a breadcrumb stands, with the space in front of it; -1 without any. */
  private static int lastArrow(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      char c = text.charAt(i);
      if ((c == '>' || c == '»' || c == '›')
          && text.charAt(i - 1) == ' '
          && text.charAt(i + 1) == ' ') {
        return i - 1;
      }
    }
    return -1;
  }

  /** What follows a kicker in the same line, where a repeat of the line sets it off by a colon. */
  private void addBehindKicker(int index, String text) {
    if (withColon.isEmpty() || page.isRemovedByRule(index)) {
      return;
    }
    String colon = withColon.get(folded.get(index));
    if (colon != null && text.indexOf(':') < 0) {
      String head = Letters.fold(colon.substring(0, colon.indexOf(": ")));
      int end = Letters.end(text, head);
      addTitle(
          index,
          index,
          text.substring(end).replaceFirst("^[^\\p{L}\\p{N}\"„“«‚'(]+", ""),
          HeadlineFigure.BEHIND_COLON);
    }
  }

  private boolean mayJoin(int index) {
    return page.lines().get(index).words() >= MIN_WORDS
        && !bare.get(index).isEmpty()
        && !page.lines().get(index).bullet()
        && !page.isText(index)
        && !page.isRemovedByRule(index)
        && !dated.get(index)
        && !bylines.get(index);
  }

  /** The headline; null where the page has none. */
  static @Nullable Headline find(Page page) {
    return find(page, STANDARD);
  }

  static @Nullable Headline find(Page page, Ranker ranker) {
    return page.lines().isEmpty() ? null : new HeadlineFinder(page).find(ranker);
  }

  /** All that may be the page's headline, with the figures that tell. */
  static List<Candidate> candidates(Page page) {
    if (page.lines().isEmpty()) {
      return List.of();
    }
    HeadlineFinder finder = new HeadlineFinder(page);
    return finder.titles.stream()
        .map(
            title ->
                new Candidate(List.of(finder.withoutSite(title.text())), finder.figures(title)))
        .toList();
  }

  private @Nullable Headline find(Ranker ranker) {
    Title best = null;
    double bestScore = LEAST_SCORE;
    double others = ranker.most(DEAR);
    for (Title title : titles) {
      double[] figures = cheapFigures(title);
      if (ranker.score(figures) + others <= bestScore) {
        continue; // most lines
      }
      setDearFigures(figures, title);
      double score = ranker.score(figures);
      if (score > bestScore) {
        best = title;
        bestScore = score;
      }
    }
    return best == null
        ? null
        : new Headline(
            withoutSite(best.text()),
            IntStream.rangeClosed(best.first(), best.last()).boxed().toList());
  }

  private String withoutSite(String title) {
    return TitleText.withoutSite(
        title,
        part ->
            TitleText.isHost(part, page.host())
                || repeats.containsKey(Letters.fold(part))
                || behind.contains(Letters.hash(part)));
  }

  private double[] figures(Title title) {
    double[] figures = cheapFigures(title);
    setDearFigures(figures, title);
    return figures;
  }

  private double[] cheapFigures(Title title) {
    double[] figures = new double[HeadlineFigure.NAMES.size()];
    set(figures, HeadlineFigure.TITLE, 1);
    set(figures, HeadlineFigure.JOINED, title.isJoined());
    if (title.part() != null) {
      set(figures, title.part(), 1);
    }
    setLikeness(figures, title);
    setLength(figures, title);
    setPlace(figures, title);
    setStamps(figures, title);
    setMarks(figures, title);
    if (title.isJoined()) {
      setSeam(figures, title);
    }
    return figures;
  }

  private void setDearFigures(double[] figures, Title title) {
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

  private void setLikeness(double[] figures, Title title) {
    double share = title.share().story();
    set(figures, HeadlineFigure.IN_STORY, share);
    set(figures, HeadlineFigure.IN_LEAD, title.share().lead());
    set(figures, HeadlineFigure.BEHIND_BEST, Math.max(0, bestShare - share));
    set(figures, HeadlineFigure.IS_BEST, share >= bestShare - 0.01);
    Title.AddressMatch match = title.address();
    set(figures, HeadlineFigure.IN_ADDRESS, match.found());
    set(figures, HeadlineFigure.COVERS_ADDRESS, match.covered());
    set(figures, HeadlineFigure.BEST_IN_ADDRESS, match.sum() > bestAddress - 0.01);
    set(figures, HeadlineFigure.BEHIND_BEST_IN_ADDRESS, bestAddress - match.sum());
  }

  private Title.AddressMatch addressMatch(String title) {
    if (address.isEmpty()) {
      return Title.AddressMatch.NONE;
    }
    int found = 0;
    int all = 0;
    int start = 0;
    Set<String> covered = new HashSet<>();
    for (int i = 0; i <= title.length(); ) {
      int c = i < title.length() ? title.codePointAt(i) : ' ';
      boolean inWord = Character.isLetter(c) || (c >= '0' && c <= '9');
      if (!inWord && i - start > 3) {
        String word = Letters.fold(withoutMarks(title.substring(start, i)));
        all++;
        found += address.contains(word) ? 1 : 0;
        if (addressWords.contains(word)) {
          covered.add(word);
        }
      }
      i += Character.charCount(c);
      start = inWord ? start : i;
    }
    return new Title.AddressMatch(
        found / (all + 1.0), covered.size() / (addressWords.size() + 1.0));
  }

  private static String withoutMarks(String word) {
    boolean ascii = true;
    for (int i = 0; i < word.length() && ascii; i++) {
      ascii = word.charAt(i) < 0x80;
    }
    return ascii || Normalizer.isNormalized(word, Normalizer.Form.NFD)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
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
    int next = title.last() + 1;
    set(figures, HeadlineFigure.TEXT_BELOW, next < page.lines().size() && page.isText(next));
  }

  private void setRepeats(double[] figures, Title title) {
    int known = repeats.getOrDefault(title.folded(), 0);
    boolean whole = !title.isJoined() && title.part() == null;
    int others = whole ? known - 1 : known;
    set(figures, HeadlineFigure.TWICE, others == 1);
    set(figures, HeadlineFigure.OFTEN, others > 1);
    set(figures, HeadlineFigure.STARTS_PAGE_TITLE, startsPageTitle(title));
    set(figures, HeadlineFigure.AGAIN_BEHIND, behind.contains(Letters.hash(title.text())));
    set(figures, HeadlineFigure.ENDS_BREADCRUMB, endsBreadcrumb(title));
    set(figures, HeadlineFigure.HOLDS_TITLE, holdsOther(title));
    set(figures, HeadlineFigure.IN_TITLE, isInOther(title));
  }

  private boolean holdsOther(Title title) {
    for (Title other : strong) {
      if (holds(title, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInOther(Title title) {
    for (Title other : strong) {
      if (holds(other, title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Title title, Title part) {
    return title.folded().length() > part.folded().length()
        && part.folded().length() >= MIN_PART_LENGTH
        && (part.first() < title.first() || part.first() > title.last())
        && title.folded().contains(part.folded());
  }

  private boolean startsPageTitle(Title title) {
    for (int i = 0; i < Math.min(3, bare.size()); i++) {
      String first = folded.get(i);
      if (i != title.first()
          && title.folded().length() > 12
          && first.length() > title.folded().length()
          && first.startsWith(title.folded())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line above, or the one above that, ends with the title as a breadcrumb does. */
  private boolean endsBreadcrumb(Title title) {
    for (int i = Math.max(0, title.first() - 3); i < title.first(); i++) {
      String line = folded.get(i);
      if (title.folded().length() > 8
          && line.length() > title.folded().length()
          && line.endsWith(title.folded())) {
        return true;
      }
    }
    return false;
  }

  private void setStamps(double[] figures, Title title) {
    int stamp = 1;
    while (stamp <= STAMP_REACH && !isStamp(title.last() + stamp)) {
      stamp++;
    }
    set(figures, HeadlineFigure.STAMP_1, stamp == 1);
    set(figures, HeadlineFigure.STAMP_2, stamp == 2);
    set(figures, HeadlineFigure.STAMP_3, stamp == 3);
    set(figures, HeadlineFigure.STAMP_6, stamp > 3 && stamp <= STAMP_REACH);
    set(figures, HeadlineFigure.STAMP_ABOVE_1, isStamp(title.first() - 1));
    set(figures, HeadlineFigure.STAMP_ABOVE_2, isStamp(title.first() - 2));
    set(figures, HeadlineFigure.HAS_DATE, dated.get(title.first()) && title.part() == null);
    set(figures, HeadlineFigure.IS_BYLINE, bylines.get(title.first()));
  }

  private boolean isStamp(int index) {
    return index >= 0 && (dated.get(index) || bylines.get(index));
  }

  private void setMarks(double[] figures, Title title) {
    String text = title.text();
    char last = text.charAt(text.length() - 1);
    set(figures, HeadlineFigure.PHRASE, !page.lines().get(title.first()).phrases().isEmpty());
    set(figures, HeadlineFigure.BULLET, page.lines().get(title.first()).bullet());
    set(figures, HeadlineFigure.SMALL_INITIAL, Character.isLowerCase(text.charAt(0)));
    set(figures, HeadlineFigure.FULL_STOP, last == '.' || last == '。');
    set(figures, HeadlineFigure.QUESTION, last == '?' || last == '？');
    set(figures, HeadlineFigure.OPEN_END, last == ':' || last == '…' || last == ',' || last == '|');
  }

  private void setShape(double[] figures, Title title) {
    String text = title.text();
    boolean stop = figures[HeadlineFigure.FULL_STOP.ordinal()] > 0;
    set(figures, HeadlineFigure.CAPTION, isCaption(text));
    set(
        figures,
        HeadlineFigure.ARROWS,
        text.contains(" > ") || text.contains(" / ") || text.contains(" › "));
    set(figures, HeadlineFigure.CAPITALS, isAllCapitals(text));
    set(figures, HeadlineFigure.SENTENCE, stop && LineShape.isProse(text));
  }

  /** How well the two lines of a title fit together. */
  private void setSeam(double[] figures, Title title) {
    String first = bare.get(title.first());
    String second = bare.get(title.last());
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
    Title title = byLine.get(line);
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
    for (int distance = 1; distance <= RIVAL_REACH; distance++) {
      int index = from + direction * distance;
      Title other = index >= 0 && index < byLine.size() ? byLine.get(index) : null;
      if (other != null
          && other.words() > 2
          && other.share().story() > 0.7 * title.share().story()
          && !page.lines().get(index).bullet()
          && !isStamp(index)
          && !other.folded().equals(title.folded())) {
        return other;
      }
    }
    return null;
  }

  private static boolean isAllCapitals(String title) {
    return TitleText.hasNoSmallLetter(title) && !title.equals(title.toLowerCase(Locale.ROOT));
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
}
