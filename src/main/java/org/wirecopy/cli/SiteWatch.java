package org.wirecopy.cli;

import java.util.function.Function;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.site.SiteName;

/** Finds out whether any page is of a site that something is known of. For many threads. */
final class SiteWatch implements Function<Dump, Cleaned> {

  private final Function<Dump, Cleaned> cleaner;
  private final LearnedSites known;
  private volatile boolean met;

  SiteWatch(Function<Dump, Cleaned> cleaner, LearnedSites known) {
    this.cleaner = cleaner;
    this.known = known;
  }

  @Override
  public Cleaned apply(Dump dump) {
    Cleaned cleaned = cleaner.apply(dump);
    if (!met && known.find(SiteName.of(dump.site(), cleaned.url())).isPresent()) {
      met = true;
    }
    return cleaned;
  }

  /** Whether there was such a page. */
  boolean hasMet() {
    return met;
  }
}
