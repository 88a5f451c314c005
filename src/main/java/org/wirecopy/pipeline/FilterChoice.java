package org.wirecopy.pipeline;

import java.util.Collection;
import java.util.List;
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
    return cleaner(StandardChain.with(model, sites));
  }

  /** The standard chain's filters that were chosen, with what is known of sites. */
  public Cleaner cleaner(LearnedSites sites) {
    return cleaner(StandardChain.with(sites));
  }

  private Cleaner cleaner(List<BoilerplateFilter> chain) {
    boolean all = only.isEmpty() && skip.isEmpty(); // as most runs have it, which start without ado
    return new Cleaner(all ? chain : chain.stream().filter(this::runs).toList());
  }

  private boolean runs(BoilerplateFilter filter) {
    return (only.isEmpty() || only.contains(filter.name())) && !skip.contains(filter.name());
  }
}
