package org.wirecopy.site;

import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What many sites repeat. Immutable. */
public final class LearnedSites implements Serializable {

  private static final long serialVersionUID = 1;

  /** Of no site. */
  public static final LearnedSites NONE = new LearnedSites(Map.of());

  private final Map<String, LearnedSite> sites;

  private LearnedSites(Map<String, LearnedSite> sites) {
    this.sites = sites;
  }

  /** All that a reader has. */
  public static LearnedSites read(SitesReader reader) throws IOException {
    Map<String, LearnedSite> sites = new HashMap<>();
    for (Optional<SitesReader.Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
      put(next.get().survey(), sites);
    }
    return new LearnedSites(sites);
  }

  /** What the pages of all its sites repeat. */
  public static LearnedSites of(SitesMerge merge) throws IOException {
    Map<String, LearnedSite> sites = new HashMap<>();
    for (Optional<SitePages> next = merge.next(); next.isPresent(); next = merge.next()) {
      put(SiteSurvey.of(next.get()), sites);
    }
    return new LearnedSites(sites);
  }

  /** What pages of one site repeat. */
  public static LearnedSites of(SitePages sample) {
    Map<String, LearnedSite> sites = new HashMap<>();
    put(SiteSurvey.of(sample), sites);
    return new LearnedSites(sites);
  }

  private static void put(SiteSurvey survey, Map<String, LearnedSite> sites) {
    if (!survey.lines().isEmpty()) {
      sites.put(survey.site(), new LearnedSite(survey));
    }
  }

  /** What is known of the site of this name. */
  public Optional<LearnedSite> find(@Nullable String site) {
    return site == null ? Optional.empty() : Optional.ofNullable(sites.get(site));
  }
}
