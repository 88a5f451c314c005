package org.wirecopy.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.wirecopy.model.FilterTopics;
import org.wirecopy.model.LineModel;
import org.wirecopy.model.LineModelTraining;
import org.wirecopy.model.TrainingPages;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/**
 * How well the whole chain does with a line model on sites that the model has not seen: the
 * publishers are split into folds, and each fold is cleaned with a model that learned from the
 * others.
 */
public final class CrossValidation {

  private static final int FOLDS = LineModelTraining.FOLDS;

  private final Map<String, Map<String, Prediction>> predictions = new LinkedHashMap<>();

  /**
   * Trains as many models as there are folds.
   *
   * @param selection what to clean
   * @param pages what to learn from
   * @param progress told the share of the work that is done, from 0 to 1
   */
  public CrossValidation(Selection selection, TrainingPages pages, DoubleConsumer progress)
      throws IOException {
    FilterTopics topics = new FilterTopics(StandardChain.RULES);
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LineModel model =
          LineModelTraining.train(
              pages.without(fold), topics, part -> progress.accept((held + part) / FOLDS));
      Cleaner cleaner = new Cleaner(StandardChain.with(model));
      for (Map.Entry<GoldCollection, List<String>> entry : selection.kinds().entrySet()) {
        GoldCollection collection = entry.getKey();
        Evaluation evaluation = new Evaluation(collection);
        for (String kind : entry.getValue()) {
          of(collection, kind)
              .putAll(
                  evaluation.predict(
                      cleaner,
                      kind,
                      new FilterTally(),
                      dump -> LineModelTraining.fold(collection.group(dump)) == held));
        }
      }
    }
  }

  private Map<String, Prediction> of(GoldCollection collection, String kind) {
    return predictions.computeIfAbsent(
        collection.source() + " " + kind, key -> new LinkedHashMap<>());
  }

  /**
   * The score of a collection's dumps of one kind, each cleaned by the model that did not know it.
   */
  public Score score(GoldCollection collection, String kind) throws IOException {
    return new Evaluation(collection).score(of(collection, kind), kind);
  }
}
