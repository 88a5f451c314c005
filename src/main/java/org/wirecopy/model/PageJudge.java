package org.wirecopy.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Judges a page as a whole: whether it holds an article, and how likely the body that was chosen is
 * right. A page whose address is not known is judged by a measure of its own, which has learned to
 * do without. Immutable.
 */
final class PageJudge {

  /** What a page without an article weighs: there are far fewer of them to learn from. */
  private static final double NO_ARTICLE_WEIGHT = 8;

  private final Logistic byAddress;
  private final double leastByAddress;
  private final Logistic byText;
  private final double leastByText;
  private final Logistic right;

  private PageJudge(
      Logistic byAddress,
      double leastByAddress,
      Logistic byText,
      double leastByText,
      Logistic right) {
    this.byAddress = byAddress;
    this.leastByAddress = leastByAddress;
    this.byText = byText;
    this.leastByText = leastByText;
    this.right = right;
  }

  boolean isArticle(double[] figures) {
    return PageFigures.knowsAddress(figures)
        ? byAddress.chance(figures) >= leastByAddress
        : byText.chance(PageFigures.ofText(figures)) >= leastByText;
  }

  /** The chance that the body is right, from 0 to 1. */
  double confidence(double[] figures) {
    return right.chance(PageFigures.ofText(figures));
  }

  /**
   * Fits to pages.
   *
   * @param figures of each page, from odds of nets that did not know it
   * @param isArticle whether each page holds an article
   * @param isRight whether the body chosen for each page is right
   * @param fold the fold of each page, from 0 to {@code folds} - 1
   * @param lost share of the articles that may be called none
   * @param decay how much large weights cost
   */
  static PageJudge fit(
      double[][] figures,
      boolean[] isArticle,
      boolean[] isRight,
      IntUnaryOperator fold,
      int folds,
      double lost,
      double decay) {
    double[][] text = Arrays.stream(figures).map(PageFigures::ofText).toArray(double[][]::new);
    int[] all = IntStream.range(0, figures.length).toArray();
    int[] addressed =
        Arrays.stream(all).filter(i -> PageFigures.knowsAddress(figures[i])).toArray();
    if (addressed.length == 0) {
      addressed = all; // so that there is a measure, though it knows nothing of addresses
    }
    int[] articles = Arrays.stream(all).filter(i -> isArticle[i]).toArray();
    return new PageJudge(
        fit(figures, isArticle, NO_ARTICLE_WEIGHT, addressed, decay),
        least(figures, isArticle, addressed, fold, folds, lost, decay),
        fit(text, isArticle, NO_ARTICLE_WEIGHT, all, decay),
        least(text, isArticle, all, fold, folds, lost, decay),
        fit(text, isRight, 1, articles, decay));
  }

  /** The chance that all but the given share of the articles reach, on sites that are not known. */
  private static double least(
      double[][] figures,
      boolean[] isArticle,
      int[] pages,
      IntUnaryOperator fold,
      int folds,
      double lost,
      double decay) {
    double[] chances = new double[figures.length];
    for (int f = 0; f < folds; f++) {
      int own = f;
      int[] held = Arrays.stream(pages).filter(i -> fold.applyAsInt(i) == own).toArray();
      int[] others = Arrays.stream(pages).filter(i -> fold.applyAsInt(i) != own).toArray();
      if (held.length > 0 && others.length > 0) {
        Logistic judge = fit(figures, isArticle, NO_ARTICLE_WEIGHT, others, decay);
        for (int i : held) {
          chances[i] = judge.chance(figures[i]);
        }
      }
    }
    double[] ofArticles =
        Arrays.stream(pages)
            .filter(i -> isArticle[i])
            .mapToDouble(i -> chances[i])
            .sorted()
            .toArray();
    return ofArticles.length == pages.length ? 0 : ofArticles[(int) (ofArticles.length * lost)];
  }

  private static Logistic fit(
      double[][] figures, boolean[] holds, double otherWeight, int[] pages, double decay) {
    double[][] chosen = new double[pages.length][];
    boolean[] truth = new boolean[pages.length];
    double[] weights = new double[pages.length];
    for (int i = 0; i < pages.length; i++) {
      chosen[i] = figures[pages[i]];
      truth[i] = holds[pages[i]];
      weights[i] = truth[i] ? 1 : otherWeight;
    }
    return Logistic.fit(chosen, truth, weights, decay);
  }

  void write(DataOutputStream out) throws IOException {
    byAddress.write(out);
    out.writeDouble(leastByAddress);
    byText.write(out);
    out.writeDouble(leastByText);
    right.write(out);
  }

  static PageJudge read(ByteBuffer in) {
    return new PageJudge(
        Logistic.read(in), in.getDouble(), Logistic.read(in), in.getDouble(), Logistic.read(in));
  }
}
