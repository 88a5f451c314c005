package org.wirecopy.check.rule;

import org.wirecopy.article.StoryCheck;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned.Status;

/** Reports stories without text. */
public final class NoBody implements CopyRule {

  @Override
  public String name() {
    return "no-body";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A page or copy without the text of a story.",
        "The story was loaded by a script or stands behind a wall; what was scraped is the frame around it.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "", "url": null, "error": null}
        """,
        "fetch the page with a browser that runs its scripts, or leave it out",
        "News in one sentence may have too little text: allow some with --max-rate no-body=2%.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    String reason = copy.cleaned().reason();
    boolean set = !copy.missing().isEmpty();
    if (article != null && !set && copy.body().stream().allMatch(p -> p.text().isBlank())) {
      findings.whole("the copy has no body");
    } else if (copy.cleaned().status() == Status.NOT_ARTICLE
        && reason != null
        && StoryCheck.isWantOfText(reason)
        && !HeadlineList.isAllOf(copy.cleaned())
        && !copy.isBlank()
        && (copy.dump() == null || !BinaryDump.isBinary(copy.dump().content()))) {
      findings.whole("the page has no body: " + reason);
    }
  }
}
