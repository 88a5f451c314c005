package org.wirecopy.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wirecopy.article.Candidate;
import org.wirecopy.article.RankedField;
import org.wirecopy.article.Ranker;
import org.wirecopy.model.LineModelTraining;
import org.wirecopy.pipeline.Cleaner;

/**
 * Fits the weights by which a field's value is picked among its candidates. The same pages in the
 * same order give the same weights.
 */
public final class FieldTraining {

  private static final int FOLDS = LineModelTraining.FOLDS;

  private final RankedField field;

  /** By source and kind of dump. */
  private final Map<String, List<FieldChoice>> choices = new LinkedHashMap<>();

  /**
   * Cleans the pages and finds their candidates.
   *
   * @param kinds the collections to learn from, and which kinds of dump of each
   * @param weights what a page of a collection counts, by its name; 1 where it is missing
   * @param progress told the share of the work that is done, from 0 to 1
   */
  public FieldTraining(
      RankedField field,
      Map<Evaluation, List<String>> kinds,
      Map<String, Double> weights,
      DoubleConsumer progress)
      throws IOException {
    this.field = field;
    Cleaner cleaner = new Cleaner();
    int all = kinds.values().stream().mapToInt(List::size).sum();
    for (Map.Entry<Evaluation, List<String>> entry : kinds.entrySet()) {
      Evaluation collection = entry.getKey();
      double weight = weights.getOrDefault(collection.source(), 1.0);
      for (String kind : entry.getValue()) {
        choices.put(
            collection.source() + " " + kind, collection.choices(cleaner, field, kind, weight));
        progress.accept((double) choices.size() / all);
      }
    }
  }

  /** Whether any page has a gold value that can be picked. */
  public boolean isEmpty() {
    return all().noneMatch(FieldChoice::isReachable);
  }

  private Stream<FieldChoice> all() {
    return choices.values().stream().flatMap(List::stream);
  }

  /** The weights that all pages give. */
  public Ranker ranker() {
    return fit(all());
  }

  private Ranker fit(Stream<FieldChoice> pages) {
    List<Ranker.Example> examples = new ArrayList<>();
    pages
        .filter(FieldChoice::isReachable)
        .forEach(
            page -> {
              examples.add(page.present());
              examples.add(page.absent(field.absentShare()));
            });
    return Ranker.fit(field.figures(), examples);
  }

  /**
   * How the field is picked on pages of publishers that the weights were not fitted to.
   *
   * @param progress told the share of the work that is done, from 0 to 1
   * @return the shares by source and kind of dump
   */
  public Map<String, Shares> crossValidate(DoubleConsumer progress) {
    AtomicInteger done = new AtomicInteger();
    List<Ranker> rankers =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(
                fold -> {
                  Ranker ranker = fit(all().filter(page -> fold(page) != fold));
                  progress.accept((double) done.incrementAndGet() / FOLDS);
                  return ranker;
                })
            .toList();
    Map<String, Shares> shares = new LinkedHashMap<>();
    choices.forEach(
        (name, pages) -> shares.put(name, Shares.of(pages, rankers, field.leastScore())));
    return shares;
  }

  private static int fold(FieldChoice page) {
    return LineModelTraining.fold(page.group());
  }

  /**
   * How a field is picked.
   *
   * @param pages how many have a gold value
   * @param reachable share of them where a candidate is right
   * @param given share where one was picked
   * @param right share where a right one was picked
   */
  public record Shares(int pages, double reachable, double given, double right) {

    static Shares of(List<FieldChoice> pages, List<Ranker> rankers, double least) {
      int reachable = 0;
      int given = 0;
      int right = 0;
      for (FieldChoice page : pages) {
        List<Candidate> candidates = page.candidates();
        int pick = rankers.get(fold(page)).pick(candidates, least);
        reachable += page.isReachable() ? 1 : 0;
        given += pick >= 0 ? 1 : 0;
        right += pick >= 0 && page.accepted()[pick] ? 1 : 0;
      }
      double all = Math.max(1, pages.size());
      return new Shares(pages.size(), reachable / all, given / all, right / all);
    }
  }
}
