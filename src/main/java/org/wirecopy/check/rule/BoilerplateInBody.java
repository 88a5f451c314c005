package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports boilerplate that was left in the body. */
public final class BoilerplateInBody implements CopyRule {

  @Override
  public String name() {
    return "boilerplate-in-body";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A line of the body that one of wirecopy's filters would remove.",
        "Share buttons and sign-ups between paragraphs are what models learn to repeat.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low.\\n\\nShare on Facebook\\n\\nFerries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "clean the copy again, or remove the line",
        "If the line is the story's own, wirecopy-ignore: boilerplate-in-body in the dump.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    if (copy.body().isEmpty()) {
      return;
    }
    for (BodyScan.Match match : BodyScan.of(copy)) {
      findings.at(
          match.passage(),
          "the body holds boilerplate that the filter "
              + match.filter()
              + " removes: "
              + match.reason());
    }
  }
}
