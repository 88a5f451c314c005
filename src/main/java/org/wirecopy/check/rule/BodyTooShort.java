package org.wirecopy.check.rule;

import java.util.Optional;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;
import org.wirecopy.document.LineShape;

/** Reports bodies that are too short for their kind. */
public final class BodyTooShort implements CopyRule {

  @Override
  public String name() {
    return "body-too-short";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A body with fewer words than a story has; an agency's brief, known by its dateline, may have half of them.",
        "A few sentences are what a teaser or a wall leaves of a story.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The bridge closes on Tuesday.", "url": null, "error": null}
        """,
        "look whether the page shows more of the story",
        "Set your own bound: body-too-short = 20 under [check.thresholds].");
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(new Threshold(40, "words that a story has at least"));
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    if (article == null) {
      return;
    }
    int words = copy.body().stream().mapToInt(passage -> LineShape.words(passage.text())).sum();
    boolean brief = article.dateline() != null;
    double least = findings.threshold() / (brief ? 2 : 1);
    if (words > 0 && words < least) {
      findings.whole(
          "the body has %d words; a %s has at least %.0f"
              .formatted(words, brief ? "brief" : "story", least));
    }
  }
}
