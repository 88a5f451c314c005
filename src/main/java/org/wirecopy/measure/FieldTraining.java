package org.wirecopy.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wirecopy.article.Candidate;
import org.wirecopy.article.RankedField;
import org.wirecopy.article.Ranker;
import org.wirecopy.document.Dump;
import org.wirecopy.model.LineModelTraining;
import org.wirecopy.pipeline.Cleaner;

/**
 * Fits the weights by which a field's value is picked among its candidates. The same pages in the
 * same order give the same weights.
 */
public final class FieldTraining {

  private static final int FOLDS = LineModelTraining.FOLDS;

  /** What a dump with the page's title above counts, compared with one without. */
  private static final double TITLED = 0.5;

  private final RankedField field;

  /** By source and kind of dump. */
  private final Map<String, List<FieldChoice>> choices = new LinkedHashMap<>();

  /**
   * Cleans the pages and finds their candidates.
   *
   * @param selection what to learn from
   * @param progress told the share of the work that is done, from 0 to 1
   */
  public FieldTraining(RankedField field, Selection selection, DoubleConsumer progress)
      throws IOException {
    this.field = field;
    Cleaner cleaner = new Cleaner();
    int done = 0;
    int all = selection.kinds().values().stream().mapToInt(List::size).sum();
    for (Map.Entry<GoldCollection, List<String>> entry : selection.kinds().entrySet()) {
      GoldCollection collection = entry.getKey();
      double weight = selection.weight(collection);
      Map<String, String> titles =
          field == RankedField.HEADLINE ? collection.pageTitles() : Map.of();
      for (String kind : entry.getValue()) {
        String name = collection.source() + " " + kind;
        List<Dump> dumps = collection.dumps(kind);
        choices.put(name, choices(cleaner, collection, dumps, weight));
        if (!titles.isEmpty() && !kind.equals(GoldCollection.HTML)) {
          List<Dump> titled = titled(dumps, titles);
          choices.put(name + " titled", choices(cleaner, collection, titled, TITLED * weight));
        }
        progress.accept((double) ++done / all);
      }
    }
  }

  /**
   * The dumps with the page's title as their first line, as Common Crawl's text files and many a
   * scraper have it.
   */
  private static List<Dump> titled(List<Dump> dumps, Map<String, String> titles) {
    List<Dump> titled = new ArrayList<>();
    for (Dump dump : dumps) {
      String title = titles.get(dump.id());
      if (title != null) {
        titled.add(dump.withContent(title + "\n" + dump.content()));
      }
    }
    return titled;
  }

  /** The candidates for a field on each page of which gold knows it. */
  private List<FieldChoice> choices(
      Cleaner cleaner, GoldCollection collection, List<Dump> dumps, double weight) {
    return dumps.parallelStream()
        .flatMap(dump -> choice(cleaner, collection, dump, weight).stream())
        .toList();
  }

  private Optional<FieldChoice> choice(
      Cleaner cleaner, GoldCollection collection, Dump dump, double weight) {
    GoldPage page = collection.page(dump.id());
    if (page == null || !page.knows(field)) {
      return Optional.empty();
    }
    List<Candidate> candidates = field.candidates(cleaner.filter(dump));
    boolean[] best = new boolean[candidates.size()];
    boolean[] accepted = new boolean[candidates.size()];
    boolean any = false;
    for (int i = 0; i < best.length; i++) {
      List<String> values = candidates.get(i).values();
      accepted[i] = Score.accepts(page, field, values);
      best[i] = accepted[i] && Score.isGold(page, field, values);
      any |= best[i];
    }
    return Optional.of(
        new FieldChoice(
            collection.group(dump), weight, candidates, any ? best : accepted, accepted));
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
    return Ranker.fit(field.figures().size(), examples);
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
