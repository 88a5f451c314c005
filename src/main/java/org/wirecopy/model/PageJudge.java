package org.wirecopy.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Judges a page as a whole: whether it holds an article, and how likely the body that was chosen is
 * right. Immutable.
 */
final class PageJudge {

  private final Logistic article;
  private final double leastChance;
  private final Logistic right;

  private PageJudge(Logistic article, double leastChance, Logistic right) {
    this.article = article;
    this.leastChance = leastChance;
    this.right = right;
  }

  boolean isArticle(double[] figures) {
    return article.chance(figures) >= leastChance;
  }

  /** The chance that the body is right, from 0 to 1. */
  double confidence(double[] figures) {
    return right.chance(figures);
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
    int[] all = IntStream.range(0, figures.length).toArray();
    double[] chances = new double[figures.length];
    for (int f = 0; f < folds; f++) {
      int own = f;
      int[] others = Arrays.stream(all).filter(i -> fold.applyAsInt(i) != own).toArray();
      Logistic judge = fit(figures, isArticle, others, decay);
      for (int i : all) {
        if (fold.applyAsInt(i) == own) {
          chances[i] = judge.chance(figures[i]);
        }
      }
    }
    double[] ofArticles =
        Arrays.stream(all)
            .filter(i -> isArticle[i])
            .mapToDouble(i -> chances[i])
            .sorted()
            .toArray();
    double least =
        ofArticles.length == all.length ? 0 : ofArticles[(int) (ofArticles.length * lost)];
    int[] articles = Arrays.stream(all).filter(i -> isArticle[i]).toArray();
    return new PageJudge(
        fit(figures, isArticle, all, decay), least, fit(figures, isRight, articles, decay));
  }

  /**
   * Fits to some of the pages; those of which it holds and those of which it does not weigh the
   * same.
   */
  private static Logistic fit(double[][] figures, boolean[] holds, int[] pages, double decay) {
    double[][] chosen = new double[pages.length][];
    boolean[] truth = new boolean[pages.length];
    double[] weights = new double[pages.length];
    for (int i = 0; i < pages.length; i++) {
      chosen[i] = figures[pages[i]];
      truth[i] = holds[pages[i]];
      weights[i] = 1;
    }
    return Logistic.fit(chosen, truth, weights, decay);
  }

  void write(DataOutputStream out) throws IOException {
    article.write(out);
    out.writeDouble(leastChance);
    right.write(out);
  }

  static PageJudge read(DataInputStream in) throws IOException {
    return new PageJudge(Logistic.read(in), in.readDouble(), Logistic.read(in));
  }
}
