package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Cleaned.Status;

/** Reports what cannot be read. */
public final class Unreadable implements CopyRule {

  @Override
  public String name() {
    return "unreadable";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A file or record that cannot be read or cleaned.",
        "What cannot be read is silently missing from everything that is made of the corpus.",
        """
        ==> page.jsonl <==
        {"id": "1", "text":
        """,
        "mend the file or record as the message says",
        "Leave the file out of the paths that are checked.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    String reason = copy.cleaned().reason();
    boolean told = BinaryDump.isTold(reason);
    if (copy.cleaned().status() == Status.ERROR && reason != null && !told) {
      int advice = reason.indexOf("; ");
      findings.whole(advice < 0 ? reason : reason.substring(0, advice));
    }
  }
}
