package org.wirecopy.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.wirecopy.article.Candidate;
import org.wirecopy.article.Ranker;

/**
 * A page's candidates for a field, and which of them its gold value accepts.
 *
 * @param group publisher or site: pages of a group are never on both sides of a validation
 * @param weight what the page counts
 * @param candidates what may be the field's value
 * @param best whether each candidate agrees with gold as well as any of the page's does
 * @param accepted whether the scorer accepts each candidate
 */
record FieldChoice(
    String group, double weight, List<Candidate> candidates, boolean[] best, boolean[] accepted) {

  boolean isReachable() {
    for (boolean right : best) {
      if (right) {
        return true;
      }
    }
    return false;
  }

  /** The page as it is, where picking a right one is right. */
  Ranker.Example present() {
    double[][] figures = candidates.stream().map(Candidate::figures).toArray(double[][]::new);
    return new Ranker.Example(figures, best, weight);
  }

  /**
   * The page as if its field were not printed, where picking none is right.
   *
   * @param share of the page's weight
   */
  Ranker.Example absent(double share) {
    double[][] figures =
        IntStream.range(0, accepted.length)
            .filter(i -> !accepted[i])
            .mapToObj(i -> candidates.get(i).figures())
            .toArray(double[][]::new);
    return new Ranker.Example(figures, new boolean[figures.length], share * weight);
  }
}
