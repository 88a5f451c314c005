package org.wirecopy.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.wirecopy.site.SitePages;
import org.wirecopy.site.SiteSurvey;
import org.wirecopy.site.SitesReader;
import org.wirecopy.site.SitesWriter;

/** Pages of a site as text, which is how they go from one machine to another. */
final class SiteText {

  private SiteText() {}

  static String of(SitePages pages) {
    // What they repeat is asked when all of the site's pages are together.
    SiteSurvey nothing = new SiteSurvey(pages.site(), 0, 0, List.of());
    return SitesWriter.text(pages, nothing);
  }

  /** Adds the pages of a text. */
  static void addTo(SitePages pages, String text) throws IOException {
    BufferedReader lines = new BufferedReader(new StringReader(SitesWriter.HEAD + text));
    try (SitesReader reader = new SitesReader(pages.site(), lines, true)) {
      pages.addAll(reader.next().orElseThrow().pages());
    }
  }
}
