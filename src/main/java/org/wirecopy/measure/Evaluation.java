package org.wirecopy.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;

/** Cleans the dumps of a collection of gold pages and scores what comes out. */
public final class Evaluation {

  private final GoldCollection collection;

  public Evaluation(GoldCollection collection) {
    this.collection = collection;
  }

  /** Scores a file of predictions, as JSON Lines with the fields that {@code clean} writes. */
  public Score score(Path predictions) throws IOException {
    return Score.of(collection.pages(), JsonRecords.predictions(predictions));
  }

  /**
   * Cleans the dumps of one kind and scores the articles.
   *
   * @param tally counts what the filters removed
   */
  public Score score(Cleaner cleaner, String kind, FilterTally tally) throws IOException {
    return score(predict(cleaner, kind, tally, dump -> true), kind);
  }

  /** Scores predictions for the collection's pages, by id, made of the dumps of that kind. */
  Score score(Map<String, Prediction> predictions, String kind) throws IOException {
    Map<String, Printed> printed = new ConcurrentHashMap<>();
    collection.dumps(kind).parallelStream()
        .forEach(
            dump -> {
              GoldPage page = collection.page(dump.id());
              if (page != null) {
                printed.put(dump.id(), Printed.of(page, dump.content()));
              }
            });
    return Score.of(collection.pages(), predictions, printed);
  }

  /** Cleans some of the dumps of one kind; the predictions by id. */
  Map<String, Prediction> predict(
      Cleaner cleaner, String kind, FilterTally tally, Predicate<Dump> chosen) throws IOException {
    Map<String, Prediction> predictions = new ConcurrentHashMap<>();
    collection.dumps(kind).parallelStream()
        .filter(chosen)
        .forEach(
            dump -> {
              Cleaned cleaned = cleaner.clean(dump);
              predictions.put(dump.id(), Prediction.of(cleaned));
              GoldPage page = collection.page(dump.id());
              if (page != null && page.body() != null) {
                tally.add(Cleaner.normalize(dump).lines(), page.body(), cleaned);
              }
            });
    return predictions;
  }

  /** The figures of the pages in each language, by its two-letter code. */
  public Map<String, Score> byLanguage(Score score) {
    Map<String, List<PageScore>> pages = new TreeMap<>();
    for (PageScore page : score.pages()) {
      GoldPage known = collection.page(page.id());
      String language = known == null ? null : known.language();
      pages.computeIfAbsent(language == null ? "?" : language, l -> new ArrayList<>()).add(page);
    }
    Map<String, Score> scores = new TreeMap<>();
    pages.forEach((language, ofLanguage) -> scores.put(language, Score.of(ofLanguage)));
    return scores;
  }
}
