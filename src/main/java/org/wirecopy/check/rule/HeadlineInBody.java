package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Letters;

/** Reports headlines that stand in the body again. */
public final class HeadlineInBody implements CopyRule {

  @Override
  public String name() {
    return "headline-in-body";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A paragraph that is the headline again.",
        "Page titles and captions repeat it; as text it is read twice.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge to close\\n\\nThe city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "remove the paragraph",
        "A story that quotes its headline in full is rare: --ignore headline-in-body.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Passage headline = copy.headline();
    String folded = headline == null ? "" : Letters.fold(headline.text());
    if (folded.isEmpty()) {
      return;
    }
    for (Passage passage : copy.body()) {
      if (Letters.foldsTo(folded, passage.text())) {
        findings.at(passage, "the body repeats the headline");
      }
    }
  }
}
