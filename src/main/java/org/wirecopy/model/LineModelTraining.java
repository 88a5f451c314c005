package org.wirecopy.model;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Trains line models on labelled pages. The same pages in the same order give the same model, bit
 * by bit.
 */
public final class LineModelTraining {

  /**
   * Parts into which the pages are split, by publisher or site, to see how models do on sites that
   * they do not know.
   */
  public static final int FOLDS = 5;

  /**
   * The net of the half that reads text. Composed pages give it enough to learn from for long: with
   * 20 epochs in place of 45, F1 on fundus was .004 lower, and one page in twenty more had junk.
   * With 48 figures and 32 units, F1 on a fold that the nets do not know was .004 lower on fundus
   * and .007 on magic.
   */
  private static final NetTrainer.Plan TEXT_PLAN = new NetTrainer.Plan(96, 64, 60);

  /**
   * The net of the half that reads HTML. On a fold that the nets do not know, the log-loss of all
   * lines was .1165 with it, .1184 with 64 figures and 48 units, .1219 with 48 and 36.
   */
  private static final NetTrainer.Plan HTML_PLAN = new NetTrainer.Plan(96, 64, 60);

  /**
   * For what part of its epochs the half that reads HTML learns before it looks for the articles of
   * pages that nobody has marked, to begin anew with what it found.
   */
  private static final double FIRST_PART = 1.0 / 3;

  /** How much of the work the half for HTML is, for showing progress. */
  private static final double HTML_SHARE = 0.4;

  /** Expected F1 from which what a model found on a page is taught to another. */
  private static final double SURE = 0.8;

  /** A shorter body is more often a caption or a notice than an article. */
  private static final int MIN_BODY_WORDS = 80;

  private static final Predicate<LabelledPage> IS_HTML = page -> LineModel.isHtml(page.document());

  /**
   * Trains a model.
   *
   * @param topics of the filters that the pages' documents have been through
   * @param progress told the share of the work that is done, from 0 to 1
   */
  public static LineModel train(TrainingPages pages, FilterTopics topics, DoubleConsumer progress) {
    return train(pages, topics, HTML_PLAN, TEXT_PLAN, progress);
  }

  /** With other plans for the nets than those of the standard model. */
  static LineModel train(
      TrainingPages pages,
      FilterTopics topics,
      NetTrainer.Plan htmlPlan,
      NetTrainer.Plan textPlan,
      DoubleConsumer progress) {
    List<LabelledPage> html = pages.known().stream().filter(IS_HTML).toList();
    List<LabelledPage> text = pages.known().stream().filter(IS_HTML.negate()).toList();
    double htmlShare = html.isEmpty() ? 0 : text.isEmpty() ? 1 : HTML_SHARE;
    Half ofHtml =
        html.isEmpty()
            ? null
            : ofHtml(html, pages, topics, htmlPlan, part -> progress.accept(part * htmlShare));
    List<LabelledPage> besides = pages.composed().stream().filter(IS_HTML.negate()).toList();
    if (ofHtml != null) {
      besides = with(besides, found(pages.unlabelled(), ofHtml.reading, topics, false));
    }
    // HTML without what it says of the lines is text, too.
    LineReading ofText =
        new HalfTraining(
                text.isEmpty() ? html : text,
                besides,
                topics,
                pages.markup(),
                ofHtml == null ? TaughtChances.NONE : ofHtml.chances,
                false,
                textPlan)
            .train(part -> progress.accept(htmlShare + part * (1 - htmlShare)));
    return new LineModel(ofText, ofHtml == null ? null : ofHtml.reading);
  }

  /**
   * What became of a training.
   *
   * @param chances what nets say of pages that they did not learn from
   */
  private record Half(LineReading reading, TaughtChances chances) {}

  /**
   * Learns from the known pages, then once more from these and from what it finds on the others:
   * with stories of known pages in the frames of some hundred more sites, F1 on publishers that it
   * does not know is .003 higher.
   */
  private static Half ofHtml(
      List<LabelledPage> known,
      TrainingPages pages,
      FilterTopics topics,
      NetTrainer.Plan plan,
      DoubleConsumer progress) {
    List<LabelledPage> composed = pages.composed().stream().filter(IS_HTML).toList();
    if (pages.unlabelled().isEmpty()) {
      return ofHtml(known, composed, pages, topics, TaughtChances.NONE, plan, progress);
    }
    int firstEpochs = (int) Math.ceil(plan.epochs() * FIRST_PART);
    double firstShare = FIRST_PART / (1 + FIRST_PART);
    Half first =
        ofHtml(
            known,
            composed,
            pages,
            topics,
            TaughtChances.NONE,
            plan.withEpochs(firstEpochs),
            part -> progress.accept(part * firstShare));
    List<LabelledPage> besides =
        with(composed, found(pages.unlabelled(), first.reading, topics, true));
    return ofHtml(
        known,
        besides,
        pages,
        topics,
        first.chances,
        plan,
        part -> progress.accept(firstShare + part * (1 - firstShare)));
  }

  private static Half ofHtml(
      List<LabelledPage> known,
      List<LabelledPage> besides,
      TrainingPages pages,
      FilterTopics topics,
      TaughtChances chances,
      NetTrainer.Plan plan,
      DoubleConsumer progress) {
    HalfTraining training =
        new HalfTraining(known, besides, topics, MarkupByText.NONE, chances, true, plan);
    LineReading reading = training.train(progress);
    return new Half(reading, training.chances(pages.unlabelled()));
  }

  private static List<LabelledPage> with(List<LabelledPage> pages, List<LabelledPage> more) {
    return Stream.concat(pages.stream(), more.stream()).toList();
  }

  private static List<LabelledPage> found(
      List<UnlabelledPage> pages, LineReading reading, FilterTopics topics, boolean html) {
    return pages.parallelStream()
        .flatMap(page -> found(page, reading, topics, html).stream())
        .toList();
  }

  /** The page's dumps, labelled by what the reading finds in its HTML; none where it is unsure. */
  private static List<LabelledPage> found(
      UnlabelledPage page, LineReading reading, FilterTopics topics, boolean html) {
    if (page.html().lines().isEmpty()) {
      return List.of();
    }
    PageView view = new PageView(page.html());
    float[] odds = reading.odds(PageFeatures.of(view, topics, true));
    BodyChoice best = BodyChoice.best(odds, view.scans);
    int words = 0;
    for (int i = 0; i < view.size; i++) {
      words += best.kept()[i] ? view.scans[i].words : 0;
    }
    BodyChoice judged = BodyChoice.of(odds, view); // as the judge has learned to see it
    boolean sure =
        words >= MIN_BODY_WORDS
            && best.expectedF1() >= SURE
            && reading.judge().isArticle(PageFigures.of(view, odds, judged, topics));
    return sure ? page.dumps().labelledBy(best.text(view), html) : List.of();
  }

  /** The fold that the pages of a group belong to, from 0 to {@link #FOLDS} - 1. */
  public static int fold(String group) {
    return Math.floorMod(group.hashCode() * 31 + 7, FOLDS);
  }
}
