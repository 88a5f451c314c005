package org.wirecopy.corpus;

import org.wirecopy.site.SiteSurvey;

/**
 * How much was learned.
 *
 * @param sites of how many sites pages were seen
 * @param repeating of how many of them something was learned
 * @param lines how many lines these repeat
 */
public record SitesTally(long sites, long repeating, long lines) {

  static final SitesTally NONE = new SitesTally(0, 0, 0);

  SitesTally plus(SiteSurvey survey) {
    int more = survey.lines().size();
    return new SitesTally(sites + 1, repeating + (more > 0 ? 1 : 0), lines + more);
  }
}
