package org.wirecopy.check.rule;

import java.util.regex.Pattern;
import org.wirecopy.article.StoryStart;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;
import org.wirecopy.document.Dateline;

/** Reports datelines that were left in the body. */
public final class DatelineResidue implements CopyRule {

  @Override
  public String name() {
    return "dateline-residue";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A body that begins with a dateline, or with what is left of one.",
        "The dateline has a place of its own; in the body, place and agency are taken for the story's first words.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "(Reuters) - The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        """,
        "move it out of the body; 'wirecopy clean' does so",
        "A story that begins with a place in brackets: wirecopy-ignore: dateline-residue.");
  }

  /** Separators, and an agency in brackets, before the story's own first word. */
  private static final Pattern RESIDUE =
      Pattern.compile(
          "^(?:\\(\\p{Lu}[\\p{L} .]{1,20}\\)\\s*[-–—:]|[-–—]{1,2}\\s+[-–—]|\\(\\s*\\)|[)\\],;:/]\\s)");

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    if (article == null || copy.body().isEmpty()) {
      return;
    }
    Passage lead = copy.body().get(0);
    if (RESIDUE.matcher(lead.text()).find()) {
      findings.at(lead, "the body begins with what is left of a dateline");
      return;
    }
    if (!copy.form().isClean()) {
      return; // the chain has just looked
    }
    Dateline found = StoryStart.dateline(lead.text(), article.language(), article.published());
    if (found != null && (found.agency() != null || found.date() != null)) {
      findings.at(lead, "the body begins with the dateline “" + found.text() + "”");
    }
  }
}
