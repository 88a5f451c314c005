package org.wirecopy.check.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;

/** Reports dates that are still to come. */
public final class PublishedInFuture implements CopyRule {

  @Override
  public String name() {
    return "published-in-future";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "An article that is published later than it was scraped, or than today.",
        "Day and month are swapped, or the date is that of an event in the text.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2999-01-01", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session. The repairs will cost nine million euros, half of which the region pays.", "url": null, "error": null}
        """,
        "look which date the page prints; --as-of tells when it was scraped",
        "If it was scraped at another time than the clock says, give --as-of.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    LocalDate day = article == null ? null : Days.of(article.published());
    // At the eastern end of the world a day begins 14 hours sooner than in Greenwich.
    LocalDate last = LocalDate.ofInstant(copy.now().plus(Duration.ofHours(14)), ZoneOffset.UTC);
    if (day != null && day.isAfter(last)) {
      findings.whole("published " + day + ", which is later than " + last);
    }
  }
}
