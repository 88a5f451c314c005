package org.wirecopy.check.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;
import org.wirecopy.document.Dateline;

/** Reports dates that contradict each other. */
public final class PublishedUnlikeDateline implements CopyRule {

  @Override
  public String name() {
    return "published-unlike-dateline";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "An article that is published long before or after the day in its dateline.",
        "One of the two dates is not the story's; mostly it is that of the visit or of an update.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": {"text": "HARBOURTON, Jan 2 (Reuters)", "places": ["Harbourton"], "date": "2025-01-02", "agency": "Reuters"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "look which of the two dates the page prints as its own",
        "Set your own bound: published-unlike-dateline = 7 under [check.thresholds].");
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(new Threshold(3, "days between dateline and publication at most"));
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    Dateline dateline = article == null ? null : article.dateline();
    LocalDate published = article == null ? null : Days.of(article.published());
    LocalDate filed = dateline == null ? null : Days.of(dateline.date());
    if (published != null
        && filed != null
        && Math.abs(ChronoUnit.DAYS.between(filed, published)) > findings.threshold()) {
      findings.whole("published " + published + ", but the dateline is of " + filed);
    }
  }
}
