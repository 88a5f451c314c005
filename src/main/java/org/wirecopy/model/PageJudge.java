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

  private final Measure byAddress;
  private final double leastByAddress;
  private final Measure byText;
  private final double leastByText;
  private final Logistic right;

  /**
   * The log-odds of two kinds of model, added up: each is right where the other is not. On sites
   * that are not known, a sixth to a third fewer pages without an article pass than by either.
   */
  private record Measure(Logistic regression, BoostedTrees trees) {

    double odds(double[] figures) {
      return regression.odds(figures) + trees.odds(figures);
    }

    boolean fits(int width) {
      return regression.width() == width && trees.fits(width);
    }

    void write(DataOutputStream out) throws IOException {
      regression.write(out);
      trees.write(out);
    }

    static Measure read(ByteBuffer in) {
      return new Measure(Logistic.read(in), BoostedTrees.read(in));
    }
  }

  private PageJudge(
      Measure byAddress,
      double leastByAddress,
      Measure byText,
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
        ? byAddress.odds(figures) >= leastByAddress
        : byText.odds(PageFigures.ofText(figures)) >= leastByText;
  }

  /** Whether it was made for figures like these. */
  boolean fits(double[] figures) {
    int text = PageFigures.ofText(figures).length;
    return byAddress.fits(figures.length) && byText.fits(text) && right.width() == text;
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
        fit(figures, isArticle, addressed, decay),
        least(figures, isArticle, addressed, fold, folds, lost, decay),
        fit(text, isArticle, all, decay),
        least(text, isArticle, all, fold, folds, lost, decay),
        new Examples(text, isRight, 1, articles).regression(decay));
  }

  /** The odds that all but the given share of the articles reach, on sites that are not known. */
  private static double least(
      double[][] figures,
      boolean[] isArticle,
      int[] pages,
      IntUnaryOperator fold,
      int folds,
      double lost,
      double decay) {
    double[] odds = new double[figures.length];
    for (int f = 0; f < folds; f++) {
      int own = f;
      int[] held = Arrays.stream(pages).filter(i -> fold.applyAsInt(i) == own).toArray();
      int[] others = Arrays.stream(pages).filter(i -> fold.applyAsInt(i) != own).toArray();
      if (held.length > 0 && others.length > 0) {
        Measure judge = fit(figures, isArticle, others, decay);
        for (int i : held) {
          odds[i] = judge.odds(figures[i]);
        }
      }
    }
    double[] ofArticles =
        Arrays.stream(pages).filter(i -> isArticle[i]).mapToDouble(i -> odds[i]).sorted().toArray();
    return ofArticles.length == 0 || ofArticles.length == pages.length
        ? Double.NEGATIVE_INFINITY
        : ofArticles[(int) (ofArticles.length * lost)];
  }

  private static Measure fit(double[][] figures, boolean[] isArticle, int[] pages, double decay) {
    Examples examples = new Examples(figures, isArticle, NO_ARTICLE_WEIGHT, pages);
    return new Measure(examples.regression(decay), examples.trees());
  }

  /** Some of the pages, and what holds for them. */
  private static final class Examples {

    private final double[][] figures;
    private final boolean[] holds;
    private final double[] weights;

    Examples(double[][] figures, boolean[] holds, double otherWeight, int[] pages) {
      this.figures = Arrays.stream(pages).mapToObj(page -> figures[page]).toArray(double[][]::new);
      this.holds = new boolean[pages.length];
      weights = new double[pages.length];
      for (int i = 0; i < pages.length; i++) {
        this.holds[i] = holds[pages[i]];
        weights[i] = this.holds[i] ? 1 : otherWeight;
      }
    }

    Logistic regression(double decay) {
      return Logistic.fit(figures, holds, weights, decay);
    }

    BoostedTrees trees() {
      return BoostedTrees.fit(figures, holds, weights);
    }
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
        Measure.read(in), in.getDouble(), Measure.read(in), in.getDouble(), Logistic.read(in));
  }
}
