package org.wirecopy.model;

import java.util.List;

/**
 * What a line model learns from.
 *
 * @param known pages whose articles people have marked
 * @param composed pages put together from parts of known ones, which teach to tell a story from
 *     whatever frame it stands in; they say nothing of what pages there are
 * @param unlabelled pages that teach both halves what the half that reads HTML finds on them
 * @param markup what the pages' HTML says of lines of text
 */
public record TrainingPages(
    List<LabelledPage> known,
    List<LabelledPage> composed,
    List<UnlabelledPage> unlabelled,
    MarkupByText markup) {

  public TrainingPages {
    known = List.copyOf(known);
    composed = List.copyOf(composed);
    unlabelled = List.copyOf(unlabelled);
  }

  /** The pages of all folds but one. */
  public TrainingPages without(int fold) {
    return new TrainingPages(
        known.stream().filter(page -> LineModelTraining.fold(page.group()) != fold).toList(),
        composed.stream().filter(page -> LineModelTraining.fold(page.group()) != fold).toList(),
        unlabelled.stream().filter(page -> LineModelTraining.fold(page.group()) != fold).toList(),
        markup);
  }
}
