package org.wirecopy.filter.repetition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.site.LearnedSite;
import org.wirecopy.site.LearnedSites;

/**
 * Removes lines that many pages of the site carry around other stories. Looks at the whole document
 * to tell where its own story stands, and beside what each line does.
 */
public final class SiteRepeatFilter implements BoilerplateFilter {

  private final LearnedSites sites;

  /**
   * @param sites what was learned from other pages; of a site that is not in it, nothing is removed
   */
  public SiteRepeatFilter(LearnedSites sites) {
    this.sites = sites;
  }

  @Override
  public String name() {
    return Removal.SITE_REPEAT;
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Lines that many pages of the site carry with different stories; needs --sites or --learn.",
        "Pitches, notices and promises that read as prose do not differ from a story by anything but"
            + " that they come back on every page.",
        """
        - The Harbourton Herald has reported from the coast for ninety years, and readers like you make that possible.

        + Council votes to close the old bridge
        + By Ann Lee

        + The council voted on Tuesday to close the old bridge after a long debate, and the builders will begin in spring.

        - Our reporters answer to nobody but you, so consider a gift if you can spare the price of a coffee.

        + The mayor said that she would not wait for the court and would have it closed by the first of May at the latest.

        + Ferries are to carry passengers across the river until the work is done, and nobody knows how long that will take.

        - The newsroom is open from seven to seven, and whoever has seen something may call at any hour of the day.
        """,
        "Nothing is removed where fewer than five stories of a site are known, nor what fewer than five"
            + " of its stories have around them; between the paragraphs of a story only sentences that"
            + " stand with a quarter of all stories are removed, and no cross-heads.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    Optional<LearnedSite> site = sites.find(document.site());
    if (site.isEmpty()) {
      return document;
    }
    FrameOfPage frame = new FrameOfPage(site.get(), document.allLines());
    List<TextLine> lines = document.lines();
    @Nullable String[] reasons = new String[lines.size()];
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] = frame.reason(lines.get(i).number());
    }
    return document.remove(name(), reasons);
  }
}
