package org.wirecopy.check.rule;

import org.wirecopy.check.Corpus;
import org.wirecopy.check.CorpusRule;
import org.wirecopy.check.Digest;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports stories that are there twice. */
public final class Duplicate implements CorpusRule {

  public static final String NAME = "duplicate";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "An article that tells the same story as one that was published earlier (then by place): some three quarters of their runs of five words are the same, or every letter where they have fewer than 30 words.",
        "A story that is stored twice counts twice, and leaks from one part of a corpus into another.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "2", "status": "article", "headline": "Old bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "keep one of them",
        "Agency stories that several sites print are duplicates, too: --ignore duplicate.");
  }

  @Override
  public void check(Digest article, Corpus corpus, Findings findings) {
    corpus
        .duplicates()
        .of(article.number())
        .ifPresent(other -> findings.whole("tells the same story as " + other));
  }
}
