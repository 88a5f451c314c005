package org.wirecopy.check.rule;

import java.time.Instant;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;

/** Reports articles without a date. */
public final class PublishedMissing implements CopyRule {

  @Override
  public String name() {
    return "published-missing";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "An article whose time of publication is not known.",
        "Without it a corpus cannot be cut by time, and a test set not be kept apart from what came before.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": null, "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session. The repairs will cost nine million euros, half of which the region pays.", "url": null, "error": null}
        """,
        "keep the page's address or its metadata with the dump, and the true time of the visit",
        "Many texts of pages print no date: --ignore published-missing. Three files have no place for it and are not asked.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    if (article != null && copy.form() != Copy.Form.FILES && article.published() == null) {
      Instant visit = copy.dump() == null ? null : copy.dump().fetched();
      findings.whole(
          "the time of publication is not known"
              + (visit == null ? "" : ", or is later than the visit at " + visit));
    }
  }
}
