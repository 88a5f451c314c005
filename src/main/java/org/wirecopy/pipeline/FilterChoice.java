package org.wirecopy.pipeline;

import java.util.Collection;
import java.util.function.Supplier;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.model.LineModel;
import org.wirecopy.site.LearnedSites;

/**
 * Which filters run.
 *
 * @param only names of those that run; empty for all
 * @param skip names of those that do not
 */
public record FilterChoice(Collection<String> only, Collection<String> skip) {

  /**
   * The standard chain's filters that were chosen, with a line model and what is known of sites.
   */
  public Cleaner cleaner(Supplier<LineModel> model, LearnedSites sites) {
    return new Cleaner(StandardChain.with(model, sites).stream().filter(this::runs).toList());
  }

  private boolean runs(BoilerplateFilter filter) {
    return (only.isEmpty() || only.contains(filter.name())) && !skip.contains(filter.name());
  }
}
