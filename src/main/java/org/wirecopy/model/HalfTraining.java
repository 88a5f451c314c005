package org.wirecopy.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Trains one half of a line model, that for text or that for HTML. */
final class HalfTraining {

  /** Pages of the whole collection that an epoch shows. */
  private static final int EPOCH_PAGES = 1600;

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

  /** Words from which a longer line counts no more. */
  private static final int MAX_WORDS = 100;

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

  HalfTraining(
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
    pages.removeIf(HalfTraining::isEmpty);
    this.marked = pages.size();
    pages.addAll(besides);
    pages.removeIf(HalfTraining::isEmpty);
    this.topics = topics;
    int count = pages.size();
    @Nullable FeatureMatrix[] features = new FeatureMatrix[count];
    IntStream.range(0, count)
        .parallel()
        .forEach(i -> features[i] = PageFeatures.of(view(i), topics, readsMarkup));
    scale = InputScale.of(Arrays.asList(features));
    examples = new NetTrainer.Example[count];
    odds = new float[this.marked][];
    double shareOfAll = share();
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i -> {
              examples[i] = example(i, Objects.requireNonNull(features[i]), shareOfAll);
              features[i] = null; // those of all pages weigh a gigabyte or two
            });
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
   * The nets learn from all pages. What the page judges learn from are bodies that nets found which
   * did not know the page's site: on pages that it has learned from, every net is sure of itself.
   */
  LineReading train(DoubleConsumer progress) {
    for (int fold = 0; fold < LineModelTraining.FOLDS; fold++) {
      int own = fold;
      foldNets.add(
          nets(i -> LineModelTraining.fold(pages.get(i).group()) != own, fold + 1, progress));
    }
    IntStream.range(0, marked)
        .parallel()
        .forEach(
            i -> {
              List<LineNet> nets = foldNets.get(LineModelTraining.fold(pages.get(i).group()));
              odds[i] = LineReading.odds(nets, examples[i].inputs());
            });
    List<LineNet> nets = nets(i -> true, 0, progress);
    return new LineReading(scale, nets, pageJudge());
  }

  /** What the nets say of the pages that they did not learn from, and of others. */
  TaughtChances chances(List<UnlabelledPage> others) {
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
    return LineReading.odds(
        foldNets.get(LineModelTraining.fold(page.group())), scale.scale(features));
  }

  private List<LineNet> nets(IntPredicate known, int round, DoubleConsumer progress) {
    List<NetTrainer.Example> chosen = new ArrayList<>();
    for (int i = 0; i < examples.length; i++) {
      if (pages.get(i).article() && known.test(i)) {
        chosen.add(examples[i]);
      }
    }
    List<LineNet> nets = new ArrayList<>();
    int done = round == 0 ? LineModelTraining.FOLDS : round - 1;
    for (int net = 0; net < NETS; net++) {
      double before = done + (double) net / NETS;
      nets.add(
          NetTrainer.train(
              scale,
              chosen,
              plan,
              SEED + 100L * round + net,
              part -> progress.accept((before + part / NETS) / (LineModelTraining.FOLDS + 1))));
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
        i -> LineModelTraining.fold(pages.get(i).group()),
        LineModelTraining.FOLDS,
        LOST_ARTICLES,
        LOGISTIC_DECAY);
  }

  private double bodyF1(int index, PageView view, BodyChoice choice) {
    return pages.get(index).bodyF1().applyAsDouble(choice.text(view));
  }
}
