package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports dumps with nothing in them. */
public final class EmptyDump implements CopyRule {

  @Override
  public String name() {
    return "empty-dump";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A dump with nothing in it that can be seen.",
        "The crawler stored an answer without content; whoever counts dumps counts pages that are not there.",
        """
        ==> page.jsonl <==
        {"id": "1", "text": " \\n "}
        """,
        "fetch the page again, or delete the dump",
        "It does not err.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    if (copy.isBlank()) {
      findings.whole("the dump is empty");
    }
  }
}
