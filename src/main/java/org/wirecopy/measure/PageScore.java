package org.wirecopy.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a predicted body agrees with the gold body of one page.
 *
 * @param id the page
 * @param precision share of the predicted four-word sequences that gold has; null where nothing was
 *     predicted
 * @param recall share of gold's four-word sequences that were predicted
 * @param wordF1 F1 of the bags of words, lower-cased
 * @param exact whether the words are exactly gold's
 * @param junk whether {@value #JUNK_RUN} or more predicted words in a row occur nowhere in gold
 */
public record PageScore(
    String id,
    @Nullable Double precision,
    double recall,
    double wordF1,
    boolean exact,
    boolean junk) {

  private static final int SHINGLE = 4;

  /** Counted, as the scorer does, in three-word sequences that start at consecutive words. */
  private static final int JUNK_RUN = 12;

  static PageScore of(GoldPage gold, Prediction prediction) {
    List<String> predicted = Words.of(prediction.fullBody());
    List<String> goldWords = Words.of(gold.body());
    Overlap body =
        Overlap.of(Words.shingles(goldWords, SHINGLE), Words.shingles(predicted, SHINGLE));
    List<String> withoutSummary = Words.of(gold.bodyWithoutSummary());
    if (!withoutSummary.isEmpty()) {
      // A standfirst may be kept or left out: the kinder reading counts.
      Overlap other =
          Overlap.of(Words.shingles(withoutSummary, SHINGLE), Words.shingles(predicted, SHINGLE));
      if (other.f1() > body.f1()) {
        body = other;
        goldWords = withoutSummary;
      }
    }
    Set<String> known = new HashSet<>();
    Words.addTriples(known, goldWords);
    Words.addTriples(known, Words.of(gold.title()));
    Words.addTriples(known, Words.of(gold.byline().toString()));
    Words.addTriples(known, Words.of(gold.summary()));
    Words.addTriples(known, Words.of(gold.body()));
    return new PageScore(
        gold.id(),
        body.precision,
        body.recall,
        Overlap.of(Words.bag(goldWords), Words.bag(predicted)).f1(),
        goldWords.equals(predicted),
        longestUnknownRun(known, predicted) >= JUNK_RUN);
  }

  private static int longestUnknownRun(Set<String> known, List<String> words) {
    int run = 0;
    int longest = 0;
    for (int i = 0; i + 2 < words.size(); i++) {
      run = known.contains(Words.triple(words, i)) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** F1 of precision and recall; 0 where nothing was predicted. */
  public double f1() {
    return Overlap.f1(precision, recall);
  }

  /** Precision and recall of one multiset against another. */
  record Overlap(@Nullable Double precision, double recall) {

    static Overlap of(Map<String, Integer> gold, Map<String, Integer> predicted) {
      if (predicted.isEmpty()) {
        return new Overlap(null, gold.isEmpty() ? 1 : 0);
      }
      if (gold.isEmpty()) {
        return new Overlap(0.0, 1);
      }
      long common = 0;
      for (Map.Entry<String, Integer> entry : gold.entrySet()) {
        common += Math.min(entry.getValue(), predicted.getOrDefault(entry.getKey(), 0));
      }
      return new Overlap((double) common / total(predicted), (double) common / total(gold));
    }

    private static long total(Map<String, Integer> counts) {
      long total = 0;
      for (int count : counts.values()) {
        total += count;
      }
      return total;
    }

    double f1() {
      return f1(precision, recall);
    }

    static double f1(@Nullable Double precision, double recall) {
      return precision == null || precision + recall == 0
          ? 0
          : 2 * precision * recall / (precision + recall);
    }
  }
}
