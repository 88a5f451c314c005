package org.wirecopy.check.rule;

import java.util.Optional;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
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
        "A body with fewer words than copy of its kind has: a brief, known by its dateline, may have half of a story's; text with pictures or sound a quarter and an alert a tenth, both known by a label in the headline; an analysis, interview, comment or live report has two and a half times as many.",
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
    StoryKind kind = StoryKind.of(article);
    double least = findings.threshold() * kind.length();
    int words = 0;
    for (Passage passage : copy.body()) {
      words += LineShape.words(passage.text());
      if (words >= least) {
        return;
      }
    }
    if (words > 0) {
      findings.whole(
          "the body has %d words; %s has at least %.0f".formatted(words, kind.named(), least));
    }
  }
}
