package org.wirecopy.article;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;

/** The figures that tell a page's byline among the mentions of names. */
final class BylineFigures {

  /** A line with a picture's name or credit. */
  private static final Stems PICTURE =
      Stems.of(
          "photo|foto|fot.|image|imago|getty|bild:|picture|©|credit|.jpg|illustration|(left|(right|, left|, right|(links|(rechts|à gauche|à droite|摄|撮影|사진");

  /** What stands right in front of who edited; the writers come first. */
  private static final List<String> EDITOR =
      List.of(
          "编辑",
          "編輯",
          "责编",
          "責編",
          "編集",
          "편집",
          "edited by",
          "editing by",
          "reviewed by",
          "checked by",
          "editor",
          "editör",
          "редактор");

  private static final Marks BEHIND_LABEL = Marks.of(" :：/／");

  /** Sections, desks and sites have this many capitals in a row; people rarely have. */
  private static final int MANY_WORDS = 4;

  /** With a name, a role and a place; in prose, an address is somebody else's. */
  private static final int MAX_MAIL_WORDS = 12;

  /** What is found out by reading the story, for names that may win without it. */
  private static final BylineFigure[] DEAR = {BylineFigure.COMMON_WORD, BylineFigure.IN_STORY};

  private final Page page;
  private final @Nullable Headline headline;
  private final BylineMentions mentions;
  private final NameRepeats repeats;
  private final NamesInStory story;

  /** Whether the lines were looked through for a date, and whether they have one. */
  private final BitSet seen = new BitSet();

  private final BitSet dated = new BitSet();

  BylineFigures(Page page, @Nullable Headline headline, BylineMentions mentions) {
    this.page = page;
    this.headline = headline;
    this.mentions = mentions;
    repeats = new NameRepeats(page);
    story = new NamesInStory(page);
  }

  /** The most that {@link #setDear} can add to a score. */
  static double mostOfDear(Ranker ranker) {
    return ranker.most(DEAR);
  }

  /** All figures of a mention. */
  double[] of(Mention mention) {
    double[] figures = cheap(mention);
    setDear(figures, mention);
    return figures;
  }

  /** Those that are found out in little time; all others are 0. */
  double[] cheap(Mention mention) {
    double[] figures = new double[BylineFigure.COUNT];
    set(figures, BylineFigure.NAME, true);
    setForm(figures, mention);
    setNames(figures, mention);
    setPlace(figures, mention);
    setSurroundings(figures, mention);
    return figures;
  }

  /** Adds those for which the story is read. */
  void setDear(double[] figures, Mention mention) {
    if (mention.claimed()) {
      return; // sites and handles are words that their stories use
    }
    NamesInStory.Found found = story.find(mention.names().get(0));
    set(figures, BylineFigure.COMMON_WORD, found.commonWord());
    set(figures, BylineFigure.IN_STORY, found.whole());
  }

  private static void set(double[] figures, BylineFigure figure, boolean value) {
    figures[figure.ordinal()] = value ? 1 : 0;
  }

  private void setForm(double[] figures, Mention mention) {
    Mention.Form form = mention.form();
    boolean label = form == Mention.Form.LABEL || form == Mention.Form.LABEL_ABOVE;
    set(figures, BylineFigure.LABEL, form == Mention.Form.LABEL);
    set(figures, BylineFigure.LABEL_ABOVE, form == Mention.Form.LABEL_ABOVE);
    set(figures, BylineFigure.CLEAR_LABEL, label && mentions.isClearLabel(mention));
    set(figures, BylineFigure.INNER_LABEL, form == Mention.Form.INNER_LABEL);
    set(figures, BylineFigure.PART, form == Mention.Form.PART);
    set(figures, BylineFigure.EASTERN, form == Mention.Form.EASTERN);
    set(figures, BylineFigure.EDITOR, isEditor(mention));
    set(figures, BylineFigure.WHOLE_LINE, mention.rest() == 0);
    set(figures, BylineFigure.LONG_REST, mention.rest() > 6);
  }

  private boolean hasMail(int line) {
    return line < page.lines().size()
        && page.lines().get(line).words() <= MAX_MAIL_WORDS
        && page.text(line).indexOf('@') > 0;
  }

  private boolean isEditor(Mention mention) {
    String text = page.text(mention.line());
    int end = text.indexOf(mention.names().get(0));
    while (end > 0 && BEHIND_LABEL.have(text.charAt(end - 1))) {
      end--;
    }
    for (String label : EDITOR) {
      if (end > 0 && text.regionMatches(true, end - label.length(), label, 0, label.length())) {
        return true;
      }
    }
    return false;
  }

  private void setNames(double[] figures, Mention mention) {
    List<String> names = mention.names();
    String name = names.get(0);
    boolean eastern = name.charAt(0) > '\u3000';
    int words = eastern ? 2 : LineShape.words(name) - particles(name);
    set(figures, BylineFigure.TEAM, mention.team());
    boolean small = Character.isLowerCase(name.charAt(0));
    set(figures, BylineFigure.CLAIMED, mention.claimed());
    set(figures, BylineFigure.CLAIMED_SMALL, mention.claimed() && small);
    boolean known = GivenNames.begin(name);
    set(figures, BylineFigure.KNOWN_GIVEN_NAME, known);
    set(figures, BylineFigure.UNKNOWN_EASTERN, eastern && !known);
    boolean caseless = !eastern && !Character.isUpperCase(name.charAt(0)) && !small;
    set(figures, BylineFigure.UNKNOWN_CASELESS, caseless && !known);
    set(figures, BylineFigure.SINGLE_WORD, words == 1);
    set(figures, BylineFigure.FOUR_WORDS, words >= MANY_WORDS);
    set(figures, BylineFigure.SEVERAL, names.size() > 1);
    set(
        figures,
        BylineFigure.CAPITALS,
        Character.isUpperCase(name.charAt(0)) && TitleText.hasNoSmallLetter(name));
    // Two or three ideographs or syllables are as often a section's name.
    set(figures, BylineFigure.SHORT_EASTERN, eastern && name.length() < 4);
    set(figures, BylineFigure.IN_HEADLINE, headline != null && headline.text().contains(name));
  }

  /** How many of the words are no names: {@code Van Der} in {@code Anna Van Der Example}. */
  private static int particles(String name) {
    int particles = 0;
    for (int start = name.indexOf(' ') + 1; start > 0; start = name.indexOf(' ', start) + 1) {
      int end = name.indexOf(' ', start);
      particles += end > 0 && NameWord.isParticle(name, start, end) ? 1 : 0;
    }
    return particles;
  }

  private void setPlace(double[] figures, Mention mention) {
    int below = mention.line() - mentions.headlineEnd();
    set(figures, BylineFigure.BELOW_HEADLINE_1, below == 1);
    set(figures, BylineFigure.BELOW_HEADLINE_2, below == 2);
    set(figures, BylineFigure.BELOW_HEADLINE_4, below == 3 || below == 4);
    set(figures, BylineFigure.BELOW_HEADLINE_8, below > 4 && below <= 8);
    set(figures, BylineFigure.ABOVE_HEADLINE, below < 0);
    set(figures, BylineFigure.FAR_ABOVE_HEADLINE, mention.line() < mentions.headlineStart() - 2);
    int above = page.lead() - mention.line();
    set(figures, BylineFigure.ABOVE_LEAD_1, above == 1);
    set(figures, BylineFigure.ABOVE_LEAD_2, above == 2);
    set(figures, BylineFigure.ABOVE_LEAD_4, above == 3 || above == 4);
    set(figures, BylineFigure.BELOW_LEAD, above <= 0);
    set(figures, BylineFigure.FAR_BELOW_LEAD, above < -3);
    int behind = mention.line() - page.end();
    set(
        figures,
        BylineFigure.AT_END,
        behind >= -BylineMentions.BEFORE_END && behind <= 1 && above < -1);
    set(figures, BylineFigure.BEHIND_END, behind > 1 && behind <= 5);
    set(figures, BylineFigure.FAR_BEHIND_END, behind > 5);
    set(
        figures,
        BylineFigure.WITHIN,
        above < -BylineMentions.INTO_STORY && behind < -BylineMentions.BEFORE_END);
  }

  private void setSurroundings(double[] figures, Mention mention) {
    int line = mention.line();
    set(figures, BylineFigure.HAS_DATE, isDated(line));
    set(figures, BylineFigure.DATE_BELOW, isDated(line + 1));
    set(figures, BylineFigure.DATE_ABOVE, isDated(line - 1) || isDated(mention.label() - 1));
    set(figures, BylineFigure.DATE_NEAR, isDated(line + 2) || isDated(line - 2));
    set(figures, BylineFigure.HAS_MAIL, hasMail(line) || hasMail(line + 1));
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
    set(figures, BylineFigure.BEHIND_AGENCY, line >= page.end() && mentions.agency() != null);
    set(figures, BylineFigure.LIST, isListed(line));
  }

  private boolean isListed(int line) {
    return line > 0 && mentions.isLoneName(line - 1) && mentions.isLoneName(line + 1);
  }

  /** Whether the line says of a picture whose it is, and is no writer's: {@code J Doe (photo)}. */
  private boolean isCredit(int index) {
    return index < page.lines().size()
        && !mentions.isLoneName(index)
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
}
