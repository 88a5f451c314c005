package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports articles without a headline. */
public final class NoHeadline implements CopyRule {

  @Override
  public String name() {
    return "no-headline";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "An article without a headline.",
        "Readers and indexes know a story by its headline; a scraper that lost it lost other things, too.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": null, "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session. The repairs will cost nine million euros, half of which the region pays.", "url": null, "error": null}
        """,
        "look whether the dump holds a headline; 'wirecopy explain' shows each line",
        "Agencies send some texts without one: --ignore no-headline.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Passage headline = copy.headline();
    boolean set = copy.missing().contains("headline.txt");
    if (copy.article() != null && !set && (headline == null || headline.text().isBlank())) {
      findings.whole("the article has no headline");
    }
  }
}
