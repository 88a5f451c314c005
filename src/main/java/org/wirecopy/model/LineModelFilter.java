package org.wirecopy.model;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageVerdict;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * The last link of the chain: removes what the learned line model finds outside the body. Unlike
 * the filters before it, which are sure of what they remove, it decides on balance.
 */
public final class LineModelFilter implements BoilerplateFilter {

  /** The longest live blogs have some thousand lines; the figures of more take too much memory. */
  private static final int MAX_LINES = 50_000;

  /** Lines before the prose of a story that may hold its headline. */
  private static final int LINES_BEFORE = 1000;

  /**
   * Log-odds from which a line is kept where no rule filter found boilerplate: four to one against
   * it. Every page has some, so that this is copy which was cleaned before, or nearly so.
   */
  private static final float UNLIKELY = -1.4f;

  /**
   * No page that the model has learned from has so few: a list, a shop or a first page has more,
   * and hardly a teaser stands among them.
   */
  private static final int FEW_LINES = 8;

  private static final String OTHER_STORY = "in an article with a headline of its own";

  private static final String POST = "in a post of a social network";

  /** By the percentage: a page has hundreds of lines to give reasons for. */
  private static final String[] CHANCES = new String[101];

  static {
    for (int percent = 0; percent < CHANCES.length; percent++) {
      CHANCES[percent] = "in the story with a chance of " + percent + " %";
    }
  }

  private final @Nullable Supplier<LineModel> model;
  private final FilterTopics topics;
  private final boolean explaining;

  /**
   * A filter with the model that is part of wirecopy.
   *
   * @param before the filters that run before it, whose removals it takes into account
   */
  public LineModelFilter(List<BoilerplateFilter> before) {
    this(null, new FilterTopics(before), false);
  }

  /**
   * @param model read when the first document comes
   * @param before the filters that run before it, whose removals it takes into account
   */
  public LineModelFilter(Supplier<LineModel> model, List<BoilerplateFilter> before) {
    this(model, new FilterTopics(before), false);
  }

  private LineModelFilter(
      @Nullable Supplier<LineModel> model, FilterTopics topics, boolean explaining) {
    this.model = model;
    this.topics = topics;
    this.explaining = explaining;
  }

  /**
   * The same filter, whose reasons name what weighed most. That takes several times as long as the
   * judgement itself.
   */
  public LineModelFilter explaining() {
    return new LineModelFilter(model, topics, true);
  }

  @Override
  public String name() {
    return Removal.LINE_MODEL;
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Whatever a model that has learned from pages with known articles finds outside the story.",
        "No list of phrases knows every site; but menus, teasers, captions and pitches differ from a"
            + " story in length, in wording and in place, and the story is one.",
        """
        - Tides & Times
        - Harbour desk
        - Moorings
        - Fishing
        - Letters
        - The ferry
        - Puzzles
        - Archive
        + The harbour board voted on Monday to dredge the eastern channel before the winter storms arrive, ending two years of argument over who should pay.
        + Work is to begin in March and will close the channel to ferries for about six weeks, the board said in a statement.
        + "We have waited long enough," said its chairman, Peter Holm, adding that two ships had touched ground since August.
        + The town council is to share the cost of about four million crowns with the ferry company and the fishing co-operative.
        + Fishermen who use the channel will be paid for the days on which they cannot leave port, Holm told reporters after the vote.
        """,
        "Teasers and captions that read as a sentence of the story may stay, and so may a list behind"
            + " the story on a page where no rule found boilerplate; a cross-head may go.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    if (document.verdict() != null || document.lines().isEmpty()) {
      return document; // a page is judged once, whole
    }
    return document.lines().size() > MAX_LINES
        ? judge(withoutDistantLines(document))
        : judge(document);
  }

  private TextDocument withoutDistantLines(TextDocument document) {
    PageView page = new PageView(document);
    int start = Math.max(0, Math.min(page.runStart - LINES_BEFORE, page.size - MAX_LINES));
    @Nullable String[] reasons = new String[page.size];
    for (int i = 0; i < page.size; i++) {
      boolean near = i >= start && i < start + MAX_LINES;
      reasons[i] = near ? null : "more than " + MAX_LINES + " lines are no story";
    }
    return document.remove(name(), reasons);
  }

  private TextDocument judge(TextDocument document) {
    LineModel learned = model == null ? LineModel.standard() : model.get();
    PageView page = new PageView(document);
    LineReading reading = learned.reading(document);
    boolean markup = learned.readsMarkup(document);
    FeatureMatrix features = PageFeatures.of(page, topics, markup);
    float[] odds = reading.odds(features);
    StoryStructure structure = new StoryStructure(document);
    structure.ruleOutOtherStories(odds);
    BodyChoice choice = BodyChoice.of(odds, page);
    double[] figures = PageFigures.of(page, odds, choice, topics);
    int lines = document.lines().size() + document.removals().size();
    PageVerdict verdict =
        new PageVerdict(
            lines < FEW_LINES || reading.judge().isArticle(figures),
            reading.judge().confidence(figures));
    Weighing weighing = explaining ? new Weighing(reading, features) : null;
    boolean[] kept = choice.kept().clone();
    boolean cleaned = document.removals().isEmpty();
    float least = cleaned ? UNLIKELY : lines < FEW_LINES ? 0 : Float.POSITIVE_INFINITY;
    for (int i = 0; i < kept.length; i++) {
      kept[i] |= odds[i] >= least;
    }
    structure.addAnnounced(kept);
    boolean[] others = structure.ofOtherStories(kept, page.scans);
    @Nullable String[] reasons = new String[odds.length];
    for (int i = 0; i < reasons.length; i++) {
      if (others[i]) {
        reasons[i] = OTHER_STORY;
      } else if (!kept[i]) {
        reasons[i] = reason(i, odds[i], weighing);
      } else if (structure.isPost(i)) {
        reasons[i] = POST;
      }
    }
    return document.remove(name(), reasons).withVerdict(verdict);
  }

  private static String reason(int line, float odds, @Nullable Weighing weighing) {
    String chance = CHANCES[(int) Math.round(100.0 * Squash.sigmoid(odds))];
    chance = odds < 0 ? chance : chance + ", which is not enough for its place";
    return weighing == null ? chance : chance + ": " + weighing.against(line);
  }
}
