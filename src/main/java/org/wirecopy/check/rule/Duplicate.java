package org.wirecopy.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.check.CorpusFindings;
import org.wirecopy.check.CorpusRule;
import org.wirecopy.check.Digest;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports stories that are there twice. */
public final class Duplicate implements CorpusRule {

  @Override
  public String name() {
    return "duplicate";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "An article whose text another dump has, too.",
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
  public void check(List<Digest> corpus, CorpusFindings findings) {
    Map<Long, Digest> first = new HashMap<>();
    for (Digest copy : corpus) {
      Digest other = copy.body() == 0 ? null : first.putIfAbsent(copy.body(), copy);
      if (other != null) {
        findings.whole(copy, "the text is that of " + name(other));
      }
    }
  }

  private static String name(Digest copy) {
    return copy.path() + (copy.line() == 0 ? "" : ":" + copy.line());
  }
}
