package org.wirecopy.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;

/** Finds the writers and the credited agency around the headline, the lead and the end. */
final class BylineFinder {

  private static final Ranker STANDARD = Ranker.standard("byline.txt", BylineFigure.NAMES);

  /** Lines above the headline, into the story, before its end and behind it that may say so. */
  private static final int ABOVE_HEADLINE = 8;

  private static final int INTO_STORY = 8;

  private static final int BEFORE_END = 2;

  private static final int BEHIND_END = 30;

  /** A line with a picture's name or credit. */
  private static final Stems PICTURE =
      Stems.of("photo|foto|image|imago|getty|bild:|picture|©|credit|.jpg|illustration|摄|撮影|사진");

  /** Sections, desks and sites have this many capitals in a row; people rarely have. */
  private static final int MANY_WORDS = 4;

  /**
   * Each mention is looked for in the whole page. One with more of them above its end is many pages
   * in one, of which the first tell the byline.
   */
  private static final int MAX_MENTIONS = 500;

  private final Page page;
  private final @Nullable Headline found;
  private final int headline;
  private final int headlineEnd;
  private final MentionReader reader;
  private final NameRepeats repeats;
  private final List<Mention> mentions = new ArrayList<>();

  /** Whether the story's prose has the name: one writer's may stand a thousand times. */
  private final Map<String, Boolean> inStory = new HashMap<>();

  /** Whether the story has a word of the name in small letters. */
  private final Map<String, Boolean> common = new HashMap<>();

  /** Whether the lines were looked through for a date, and whether they have one. */
  private final BitSet seen = new BitSet();

  private final BitSet dated = new BitSet();

  /** The lines that are nothing but a name. */
  private final BitSet loneNames = new BitSet();

  private @Nullable String agency;
  private int creditLine = -1;

  private BylineFinder(Page page, @Nullable Headline found) {
    this.page = page;
    this.found = found;
    this.reader = new MentionReader(page);
    this.repeats = new NameRepeats(page);
    this.headline = found == null ? page.start() : found.lines().get(0);
    this.headlineEnd =
        found == null ? page.start() - 1 : found.lines().get(found.lines().size() - 1);
    int lines = page.lines().size();
    int from = Math.max(0, Math.min(headline, page.start()) - ABOVE_HEADLINE);
    int into = Math.max(page.lead(), headlineEnd) + INTO_STORY;
    int end = Math.min(lines, page.end() + BEHIND_END);
    int read = 0;
    for (int i = from; i < end; i++) {
      boolean atEnd = i >= page.end() - BEFORE_END;
      if (atEnd || read < MAX_MENTIONS) {
        read += addMentions(i, i >= into && !atEnd);
      }
      if (i < into) {
        readCredit(i);
      }
      if (atEnd && agency == null) {
        agency = AgencyCredit.signature(page.text(i));
        creditLine = agency == null ? creditLine : i;
      }
    }
    for (Mention mention : mentions) {
      if (mention.form() == Mention.Form.LONE) {
        loneNames.set(mention.line());
      }
    }
  }

  /** Adds those in the line that are no places and no part of the headline; how many it has. */
  private int addMentions(int line, boolean within) {
    List<Mention> all = reader.read(line, within);
    boolean inHeadline = !all.isEmpty() && found != null && found.lines().contains(line);
    for (Mention mention : all) {
      if (!inHeadline && !Places.areAllOf(mention.names().get(0))) {
        mentions.add(mention);
      }
    }
    return all.size();
  }

  static Byline find(Page page, @Nullable Headline headline) {
    return find(page, headline, STANDARD);
  }

  static Byline find(Page page, @Nullable Headline headline, Ranker ranker) {
    return new BylineFinder(page, headline).find(ranker);
  }

  /** All that may be the page's byline, with the figures that tell. */
  static List<Candidate> candidates(Page page, @Nullable Headline headline) {
    BylineFinder finder = new BylineFinder(page, headline);
    return finder.mentions.stream()
        .map(mention -> new Candidate(mention.names(), finder.figures(mention)))
        .toList();
  }

  /** What is found out by reading the story, for names that may win without it. */
  private static final BylineFigure[] DEAR = {BylineFigure.COMMON_WORD, BylineFigure.IN_STORY};

  private Byline find(Ranker ranker) {
    int best = -1;
    double bestScore = 0;
    double others = ranker.most(DEAR);
    double[][] figures = new double[mentions.size()][];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = cheap(mentions.get(i));
      if (ranker.score(figures[i]) + others > bestScore) {
        setDear(figures[i], mentions.get(i));
        double score = ranker.score(figures[i]);
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    if (best < 0) {
      return new Byline(List.of(), agency, List.of(), creditLine);
    }
    int first = best;
    int last = best;
    while (first > 0 && isSameByline(first - 1, first) && isLikely(first - 1, figures, ranker)) {
      first--;
    }
    while (last + 1 < figures.length
        && isSameByline(last, last + 1)
        && isLikely(last + 1, figures, ranker)) {
      last++;
    }
    List<String> names = new ArrayList<>();
    Set<Integer> lines = new TreeSet<>();
    for (Mention mention : mentions.subList(first, last + 1)) {
      for (String name : mention.names()) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
      lines.add(mention.label());
      lines.add(mention.line());
      agency = agency == null ? AgencyCredit.behindNames(page.text(mention.line())) : agency;
    }
    return new Byline(names, agency, List.copyOf(lines), creditLine);
  }

  /** Whether two mentions on neighbouring lines may name the writers together. */
  private boolean isSameByline(int above, int below) {
    Mention first = mentions.get(above);
    Mention second = mentions.get(below);
    return second.line() - first.line() <= 1 && first.form() == second.form();
  }

  private boolean isLikely(int mention, double[][] figures, Ranker ranker) {
    setDear(figures[mention], mentions.get(mention));
    return ranker.score(figures[mention]) > 0;
  }

  private double[] figures(Mention mention) {
    double[] figures = cheap(mention);
    setDear(figures, mention);
    return figures;
  }

  private void setDear(double[] figures, Mention mention) {
    if (mention.claimed()) {
      return; // sites and handles are words that their stories use
    }
    String name = mention.names().get(0);
    Boolean isCommon = common.get(name);
    if (isCommon == null) {
      isCommon = hasCommonWord(name);
      common.put(name, isCommon);
      inStory.put(name, page.proseContains(name));
    }
    set(figures, BylineFigure.COMMON_WORD, isCommon);
    set(figures, BylineFigure.IN_STORY, inStory.getOrDefault(name, false));
  }

  /** All figures but the dear ones, which are 0. */
  private double[] cheap(Mention mention) {
    double[] figures = new double[BylineFigure.NAMES.size()];
    set(figures, BylineFigure.NAME, true);
    setForm(figures, mention);
    setNames(figures, mention);
    setPlace(figures, mention);
    setSurroundings(figures, mention);
    return figures;
  }

  private static void set(double[] figures, BylineFigure figure, boolean value) {
    figures[figure.ordinal()] = value ? 1 : 0;
  }

  private void setForm(double[] figures, Mention mention) {
    Mention.Form form = mention.form();
    boolean label = form == Mention.Form.LABEL || form == Mention.Form.LABEL_ABOVE;
    set(figures, BylineFigure.LABEL, form == Mention.Form.LABEL);
    set(figures, BylineFigure.LABEL_ABOVE, form == Mention.Form.LABEL_ABOVE);
    set(figures, BylineFigure.CLEAR_LABEL, label && reader.isClearLabel(mention));
    set(figures, BylineFigure.INNER_LABEL, form == Mention.Form.INNER_LABEL);
    set(figures, BylineFigure.PART, form == Mention.Form.PART);
    set(figures, BylineFigure.EASTERN, form == Mention.Form.EASTERN);
    set(figures, BylineFigure.WHOLE_LINE, mention.rest() == 0);
    set(figures, BylineFigure.LONG_REST, mention.rest() > 6);
  }

  private void setNames(double[] figures, Mention mention) {
    List<String> names = mention.names();
    String name = names.get(0);
    boolean eastern = name.charAt(0) > '\u3000';
    int words = eastern ? 2 : LineShape.words(name);
    set(figures, BylineFigure.TEAM, mention.team());
    boolean small = Character.isLowerCase(name.charAt(0));
    set(figures, BylineFigure.CLAIMED, mention.claimed());
    set(figures, BylineFigure.CLAIMED_SMALL, mention.claimed() && small);
    set(figures, BylineFigure.KNOWN_GIVEN_NAME, GivenNames.begin(name));
    set(figures, BylineFigure.SINGLE_WORD, words == 1);
    set(figures, BylineFigure.FOUR_WORDS, words >= MANY_WORDS);
    set(figures, BylineFigure.SEVERAL, names.size() > 1);
    set(
        figures,
        BylineFigure.CAPITALS,
        Character.isUpperCase(name.charAt(0)) && TitleText.hasNoSmallLetter(name));
    // Two or three ideographs or syllables are as often a section's name.
    set(figures, BylineFigure.SHORT_EASTERN, eastern && name.length() < 4);
    set(figures, BylineFigure.IN_HEADLINE, found != null && found.text().contains(name));
  }

  /** Whether the story has a word of the name in small letters; given names are words, too. */
  private boolean hasCommonWord(String name) {
    int own = GivenNames.begin(name) ? name.indexOf(' ') + 1 : 0;
    for (String word : name.substring(own).toLowerCase(Locale.ROOT).split(" ", -1)) {
      String folded = word.length() > 3 ? Letters.fold(word) : "";
      if (folded.length() > 3 && Character.isLowerCase(folded.charAt(0)) && storyHas(folded)) {
        return true;
      }
    }
    return false;
  }

  private boolean storyHas(String word) {
    for (int i = page.start(); i < page.end(); i++) {
      if (page.isKept(i) && Letters.haveWord(page.text(i), word)) {
        return true;
      }
    }
    return false;
  }

  private void setPlace(double[] figures, Mention mention) {
    int below = mention.line() - headlineEnd;
    set(figures, BylineFigure.BELOW_HEADLINE_1, below == 1);
    set(figures, BylineFigure.BELOW_HEADLINE_2, below == 2);
    set(figures, BylineFigure.BELOW_HEADLINE_4, below == 3 || below == 4);
    set(figures, BylineFigure.BELOW_HEADLINE_8, below > 4 && below <= 8);
    set(figures, BylineFigure.ABOVE_HEADLINE, below < 0);
    set(figures, BylineFigure.FAR_ABOVE_HEADLINE, mention.line() < headline - 2);
    int above = page.lead() - mention.line();
    set(figures, BylineFigure.ABOVE_LEAD_1, above == 1);
    set(figures, BylineFigure.ABOVE_LEAD_2, above == 2);
    set(figures, BylineFigure.ABOVE_LEAD_4, above == 3 || above == 4);
    set(figures, BylineFigure.BELOW_LEAD, above <= 0);
    set(figures, BylineFigure.FAR_BELOW_LEAD, above < -3);
    int behind = mention.line() - page.end();
    set(figures, BylineFigure.AT_END, behind >= -BEFORE_END && behind <= 1 && above < -1);
    set(figures, BylineFigure.BEHIND_END, behind > 1 && behind <= 5);
    set(figures, BylineFigure.FAR_BEHIND_END, behind > 5);
    set(figures, BylineFigure.WITHIN, above < -INTO_STORY && behind < -BEFORE_END);
  }

  private void setSurroundings(double[] figures, Mention mention) {
    int line = mention.line();
    set(figures, BylineFigure.HAS_DATE, isDated(line));
    set(figures, BylineFigure.DATE_BELOW, isDated(line + 1));
    set(figures, BylineFigure.DATE_ABOVE, isDated(line - 1) || isDated(mention.label() - 1));
    set(figures, BylineFigure.DATE_NEAR, isDated(line + 2) || isDated(line - 2));
    set(figures, BylineFigure.HAS_ROLE, hasRole(line));
    set(figures, BylineFigure.ROLE_BELOW, hasRole(line + 1));
    NameRepeats.Count count = repeats.of(mention.names().get(0), line);
    figures[BylineFigure.REPEATS.ordinal()] = count.lines();
    set(figures, BylineFigure.BIOGRAPHY, count.biography());
    set(figures, BylineFigure.BULLET, page.lines().get(line).bullet());
    set(figures, BylineFigure.PHRASE, !page.lines().get(line).phrases().isEmpty());
    set(figures, BylineFigure.BY_RULE, page.isRemovedByRule(line));
    set(figures, BylineFigure.KEPT, page.isKept(line));
    set(figures, BylineFigure.PICTURE, PICTURE.areIn(page.text(line)));
    set(figures, BylineFigure.CREDIT_BELOW, isCredit(line + 1));
    set(figures, BylineFigure.BEHIND_AGENCY, line >= page.end() && agency != null);
    set(figures, BylineFigure.LIST, line > 0 && loneNames.get(line - 1) && loneNames.get(line + 1));
  }

  /** Whether the line says of a picture whose it is, and is no writer's: {@code J Doe (photo)}. */
  private boolean isCredit(int index) {
    return index < page.lines().size()
        && !loneNames.get(index)
        && PictureCredit.isIn(page.text(index));
  }

  private boolean hasRole(int index) {
    return index < page.lines().size()
        && page.text(index).length() < 100
        && Roles.hasRole(page.text(index));
  }

  private boolean isDated(int index) {
    if (index < 0 || index >= page.lines().size() || page.text(index).length() >= 120) {
      return false;
    }
    if (!seen.get(index)) { // the names above and below a line ask, too
      seen.set(index);
      dated.set(
          index, !page.dates(index).isEmpty() || PublishedFinder.isTime(page.lines().get(index)));
    }
    return dated.get(index);
  }

  private @Nullable String credit(int index) {
    String text = page.text(index);
    String name = AgencyCredit.read(text);
    boolean above = index < page.lead() && (found == null || !found.lines().contains(index));
    return name == null && above ? AgencyCredit.besides(text) : name;
  }

  private void readCredit(int index) {
    String name = agency == null ? credit(index) : null;
    if (name != null) {
      agency = name;
      creditLine = index;
    }
  }
}
