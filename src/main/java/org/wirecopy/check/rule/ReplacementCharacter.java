package org.wirecopy.check.rule;

import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports characters that were lost. */
public final class ReplacementCharacter implements CopyRule {

  @Override
  public String name() {
    return "replacement-character";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "U+FFFD, the sign for a character that could not be read.",
        "Where it stands a letter is lost for good.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The caf� by the river will close. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "decode the page again from its bytes, with its own charset",
        "Allow some with --max-rate replacement-character=1%.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    for (Passage passage : Texts.of(copy)) {
      int at = passage.text().indexOf('\ufffd');
      if (at >= 0) {
        String around = Texts.around(passage.text(), at);
        findings.at(passage, "a character is lost: “" + around + "”", around);
        return;
      }
    }
  }
}
