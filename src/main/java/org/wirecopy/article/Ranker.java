package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Picks one of several candidates, or none: the one whose weighted figures are the greatest, if
 * they are great enough. The weights are those under which the known answers are likeliest (a
 * conditional logit), fitted by {@code wirecopy train --field}. Immutable.
 */
public final class Ranker {

  private static final int STEPS = 400;
  private static final double RATE = 0.1;

  /** What large weights cost, so that a figure that few pages show does not run away. */
  private static final double DECAY = 3e-4;

  private final double[] weights;

  /**
   * @param weights of the figures, in their order
   */
  Ranker(double[] weights) {
    this.weights = weights;
  }

  /**
   * A page's candidates.
   *
   * @param figures of each candidate
   * @param right whether each is right; none is where no candidate should be picked
   * @param weight what the page counts
   */
  public record Example(double[][] figures, boolean[] right, double weight) {}

  /** What figures are called: their names in small letters, with hyphens. */
  static List<String> names(Enum<?>[] figures) {
    List<String> names = new ArrayList<>(figures.length);
    for (Enum<?> figure : figures) {
      names.add(figure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return List.copyOf(names);
  }

  /** The weights in lines, each a figure's name and its weight. */
  static double[] parse(List<String> lines, List<String> names) {
    double[] weights = new double[names.size()];
    boolean[] known = new boolean[names.size()];
    for (String line : lines) {
      int space = line.indexOf(' ');
      int name = names.indexOf(line.substring(0, space));
      if (name < 0) {
        throw new IllegalArgumentException("weight of an unknown figure: " + line);
      }
      weights[name] = Double.parseDouble(line.substring(space + 1));
      known[name] = true;
    }
    for (int i = 0; i < known.length; i++) {
      if (!known[i]) {
        throw new IllegalArgumentException("no weight for " + names.get(i));
      }
    }
    return weights;
  }

  /**
   * The lines that {@link #parse} reads.
   *
   * @param names of the figures, in their order
   */
  public List<String> lines(List<String> names) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s %.3f", names.get(i), weights[i]));
    }
    return lines;
  }

  /**
   * The index of the candidate to pick; -1 for none of them.
   *
   * @param least the score above which one is picked; 0 is where one is as likely as none
   */
  public int pick(List<Candidate> candidates, double least) {
    int best = -1;
    double bestScore = least;
    for (int i = 0; i < candidates.size(); i++) {
      double score = score(candidates.get(i).figures());
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  double score(double[] figures) {
    double score = 0;
    for (int i = 0; i < figures.length; i++) {
      score += weights[i] * figures[i];
    }
    return score;
  }

  /** The most that figures of 0 or 1 can add to a score. */
  double most(Enum<?>[] figures) {
    double most = 0;
    for (Enum<?> figure : figures) {
      most += Math.max(0, weights[figure.ordinal()]);
    }
    return most;
  }

  /** The most that a figure and another can add to a score, which is 0 without the first. */
  double most(Enum<?> figure, Enum<?> within) {
    double weight = weights[figure.ordinal()];
    return Math.max(0, weight + Math.max(0, weights[within.ordinal()]));
  }

  /**
   * Fits to examples by gradient descent (Adam), from nothing, in a fixed number of steps.
   *
   * @param figures how many each candidate has
   */
  public static Ranker fit(int figures, List<Example> examples) {
    double[] fitted = new double[figures];
    double[] momentum = new double[fitted.length];
    double[] squares = new double[fitted.length];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 1; step <= STEPS; step++) {
      Ranker ranker = new Ranker(fitted);
      double[] gradient = new double[fitted.length];
      for (Example example : examples) {
        ranker.addGradient(example, gradient, example.weight() / total);
      }
      double rate = RATE * (1 - (double) (step - 1) / STEPS);
      for (int i = 0; i < fitted.length; i++) {
        double slope = gradient[i] + DECAY * fitted[i];
        momentum[i] = 0.9 * momentum[i] + 0.1 * slope;
        squares[i] = 0.99 * squares[i] + 0.01 * slope * slope;
        fitted[i] -=
            rate
                * (momentum[i] / (1 - StrictMath.pow(0.9, step)))
                / (Math.sqrt(squares[i] / (1 - StrictMath.pow(0.99, step))) + 1e-9);
      }
    }
    return new Ranker(fitted);
  }

  /** Adds the slope of the negative log-likelihood that a right one is picked. */
  private void addGradient(Example example, double[] gradient, double weight) {
    int count = example.figures().length;
    double[] odds = new double[count];
    double most = 0; // none of them
    for (int i = 0; i < count; i++) {
      odds[i] = score(example.figures()[i]);
      most = Math.max(most, odds[i]);
    }
    double all = StrictMath.exp(-most);
    double right = 0;
    for (int i = 0; i < count; i++) {
      odds[i] = StrictMath.exp(odds[i] - most);
      all += odds[i];
      right += example.right()[i] ? odds[i] : 0;
    }
    for (int i = 0; i < count; i++) {
      double slope = odds[i] / all;
      if (example.right()[i] && right > 0) {
        slope -= odds[i] / right;
      }
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += weight * slope * example.figures()[i][j];
      }
    }
  }
}
