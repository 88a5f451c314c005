package org.wirecopy.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** Pages of the whole collection that an epoch shows. */
  private static final int EPOCH_PAGES = 1600;

  /**
   * The net of the half that reads text. Composed pages give it enough to learn from for long: with
   * 20 epochs in place of 45, F1 on fundus was .004 lower, and one page in twenty more had junk.
   */
  private static final NetTrainer.Plan TEXT_PLAN = new NetTrainer.Plan(48, 32, 60);

  /** The net of the half that reads HTML. A larger one gained nothing from so few pages. */
  private static final NetTrainer.Plan HTML_PLAN = new NetTrainer.Plan(32, 24, 60);

  /**
   * For what part of its epochs the half that reads HTML learns before it looks for the articles of
   * pages that nobody has marked, to begin anew with what it found.
   */
  private static final double FIRST_PART = 1.0 / 3;

  /** Nets whose log-odds are averaged. */
  private static final int NETS = 1;

  private static final long SEED = 17;

  /** F1 from which a body counts as right. */
  private static final double GOOD_F1 = 0.95;

  /** Share of the training's articles that may be called none. */
  private static final double LOST_ARTICLES = 0.008;

  private static final double LOGISTIC_DECAY = 0.03;

  /** What a line that may be kept or left out counts. */
  private static final float OPTIONAL_WEIGHT = 0.2f;

  /** How much of the work the half for HTML is, for showing progress. */
  private static final double HTML_SHARE = 0.4;

  /** Expected F1 from which what a model found on a page is taught to another. */
  private static final double SURE = 0.8;

  /** A shorter body is more often a caption or a notice than an article. */
  private static final int MIN_BODY_WORDS = 80;

  /** Words from which a longer line counts no more. */
  private static final int MAX_WORDS = 100;

  private static final Predicate<LabelledPage> IS_HTML = page -> LineModel.isHtml(page.document());

  private final List<LabelledPage> pages;

  /** How many of the pages, from the first on, have labels by people. */
  private final int marked;

  private final FilterTopics topics;

  /** What the nets guess at while they learn. */
  private final MarkupByText targets;

  /** What nets that read HTML know of the lines. */
  private final TaughtChances chances;

  private final boolean readsMarkup;

  /** For each fold the nets that did not learn from it. */
  private final List<List<LineNet>> foldNets = new ArrayList<>();

  private final NetTrainer.Plan plan;
  private final InputScale scale;
  private final NetTrainer.Example[] examples;

  /** Of each marked page, by nets that did not learn from it. */
  private final float[][] odds;

  private LineModelTraining(
      List<LabelledPage> marked,
      List<LabelledPage> besides,
      FilterTopics topics,
      MarkupByText targets,
      TaughtChances chances,
      boolean readsMarkup,
      NetTrainer.Plan plan) {
    this.plan = plan;
    this.targets = targets;
    this.chances = chances;
    this.readsMarkup = readsMarkup;
    pages = new ArrayList<>(marked);
    pages.removeIf(LineModelTraining::isEmpty);
    this.marked = pages.size();
    pages.addAll(besides);
    pages.removeIf(LineModelTraining::isEmpty);
    this.topics = topics;
    int count = pages.size();
    FeatureMatrix[] features = new FeatureMatrix[count];
    IntStream.range(0, count)
        .parallel()
        .forEach(i -> features[i] = PageFeatures.of(view(i), topics, readsMarkup));
    scale = InputScale.of(Arrays.asList(features));
    examples = new NetTrainer.Example[count];
    odds = new float[this.marked][];
    double shareOfAll = share();
    IntStream.range(0, count)
        .parallel()
        .forEach(i -> examples[i] = example(i, features[i], shareOfAll));
  }

  /** A page of which no line is left has no features. */
  private static boolean isEmpty(LabelledPage page) {
    return page.document().lines().isEmpty();
  }

  /** Made anew each time: the words of all pages together would take too much memory. */
  private PageView view(int page) {
    return new PageView(pages.get(page).document());
  }

  /** The share of the articles that an epoch shows. */
  private double share() {
    double weights = 0;
    for (LabelledPage page : pages) {
      weights += page.article() ? page.weight() : 0;
    }
    return EPOCH_PAGES / weights;
  }

  private NetTrainer.Example example(int index, FeatureMatrix features, double share) {
    LabelledPage page = pages.get(index);
    PageView view = view(index);
    int n = view.size;
    int[] words = new int[n];
    float[] weights = new float[n];
    float[] wanted = new float[n];
    float[] @Nullable [] markup = new float[n][];
    float sum = 0;
    for (int i = 0; i < n; i++) {
      words[i] = view.scans[i].words;
      weights[i] = (float) Math.sqrt(Math.min(words[i], MAX_WORDS) + 1.0);
      if (page.optional()[i]) {
        weights[i] *= OPTIONAL_WEIGHT;
      }
      sum += weights[i];
      String text = view.lines.get(i).text();
      markup[i] = targets.of(text);
      String source = readsMarkup ? text : targets.source(text);
      wanted[i] = chances.wanted(page.inBody()[i], source);
    }
    for (int i = 0; i < n; i++) {
      weights[i] /= sum;
    }
    double shown = Math.min(1, share * page.weight());
    return new NetTrainer.Example(
        scale.scale(features),
        page.inBody(),
        wanted,
        words,
        weights,
        (float) (share * page.weight() / shown),
        shown,
        markup);
  }

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
        new LineModelTraining(
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
    LineModelTraining training =
        new LineModelTraining(known, besides, topics, MarkupByText.NONE, chances, true, plan);
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
    return sure ? page.dumps().labelledBy(body(view, best), html) : List.of();
  }

  /** The fold that the pages of a group belong to, from 0 to {@link #FOLDS} - 1. */
  public static int fold(String group) {
    return Math.floorMod(group.hashCode() * 31 + 7, FOLDS);
  }

  /**
   * The nets learn from all pages. What the page judges learn from are bodies that nets found which
   * did not know the page's site: on pages that it has learned from, every net is sure of itself.
   */
  private LineReading train(DoubleConsumer progress) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int own = fold;
      foldNets.add(nets(i -> fold(pages.get(i).group()) != own, fold + 1, progress));
    }
    IntStream.range(0, marked)
        .parallel()
        .forEach(
            i -> {
              List<LineNet> nets = foldNets.get(fold(pages.get(i).group()));
              odds[i] = LineReading.odds(nets, examples[i].inputs());
            });
    List<LineNet> nets = nets(i -> true, 0, progress);
    return new LineReading(scale, nets, pageJudge());
  }

  /** What the nets say of the pages that they did not learn from, and of others. */
  private TaughtChances chances(List<UnlabelledPage> others) {
    TaughtChances taught = new TaughtChances();
    for (int i = 0; i < marked; i++) {
      taught.add(pages.get(i).document().lines(), odds[i]);
    }
    List<float[]> ofOthers = others.parallelStream().map(this::heldOutOdds).toList();
    for (int i = 0; i < ofOthers.size(); i++) {
      taught.add(others.get(i).html().lines(), ofOthers.get(i));
    }
    return taught;
  }

  private float[] heldOutOdds(UnlabelledPage page) {
    if (page.html().lines().isEmpty()) {
      return new float[0];
    }
    FeatureMatrix features = PageFeatures.of(new PageView(page.html()), topics, readsMarkup);
    return LineReading.odds(foldNets.get(fold(page.group())), scale.scale(features));
  }

  private List<LineNet> nets(IntPredicate known, int round, DoubleConsumer progress) {
    List<NetTrainer.Example> chosen = new ArrayList<>();
    for (int i = 0; i < examples.length; i++) {
      if (pages.get(i).article() && known.test(i)) {
        chosen.add(examples[i]);
      }
    }
    List<LineNet> nets = new ArrayList<>();
    int done = round == 0 ? FOLDS : round - 1;
    for (int net = 0; net < NETS; net++) {
      double before = done + (double) net / NETS;
      nets.add(
          NetTrainer.train(
              scale,
              chosen,
              plan,
              SEED + 100L * round + net,
              part -> progress.accept((before + part / NETS) / (FOLDS + 1))));
    }
    return nets;
  }

  private PageJudge pageJudge() {
    int count = marked;
    double[][] figures = new double[count][];
    boolean[] good = new boolean[count];
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i -> {
              PageView view = view(i);
              BodyChoice choice = BodyChoice.of(odds[i], view);
              figures[i] = PageFigures.of(view, odds[i], choice, topics);
              good[i] = pages.get(i).article() && bodyF1(i, view, choice) > GOOD_F1;
            });
    boolean[] article = new boolean[count];
    for (int i = 0; i < count; i++) {
      article[i] = pages.get(i).article();
    }
    return PageJudge.fit(
        figures,
        article,
        good,
        i -> fold(pages.get(i).group()),
        FOLDS,
        LOST_ARTICLES,
        LOGISTIC_DECAY);
  }

  private double bodyF1(int index, PageView view, BodyChoice choice) {
    return pages.get(index).bodyF1().applyAsDouble(body(view, choice));
  }

  private static String body(PageView view, BodyChoice choice) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < view.size; i++) {
      if (choice.kept()[i]) {
        body.append(view.lines.get(i).text()).append("\n\n");
      }
    }
    return body.toString();
  }
}
