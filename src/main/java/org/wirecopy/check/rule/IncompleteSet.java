package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports sets of files that are not whole. */
public final class IncompleteSet implements CopyRule {

  @Override
  public String name() {
    return "incomplete-set";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "Cleaned copy in three files, of which one or two are missing.",
        "Scripts that read NAME.headline.txt beside NAME.body.txt pair the wrong files, or stop.",
        """
        ==> story.headline.txt <==
        Bridge to close
        ==> story.body.txt <==
        The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session. The repairs will cost nine million euros.
        """,
        "clean the dump again with -o",
        "A missing part is an empty file, not a missing one.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    if (!copy.missing().isEmpty()) {
      findings.whole("the set lacks " + String.join(" and ", copy.missing()));
    }
  }
}
