package org.wirecopy.check.rule;

import org.wirecopy.article.StoryCheck;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Cleaned.Status;

/** Reports pages that hold no article. */
public final class NotArticle implements CopyRule {

  @Override
  public String name() {
    return "not-article";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A page that is a list, a shop, an error, an index page, a search's results, or a question of consent.",
        "Such pages teach a model menus, and count as articles that nobody wrote.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "not-article", "headline": null, "dateline": null, "byline": [], "agency": null, "published": null, "language": null, "body": null, "url": null, "error": null}
        """,
        "leave the page out; 'wirecopy explain' shows each line",
        "Live blogs and long lists of short items may read as index pages: allow some with --max-rate not-article=2%.");
  }

  private static String what(String reason) {
    return StoryCheck.isWantOfText(reason) ? "lists headlines, and has " + reason : reason;
  }

  @Override
  public void check(Copy copy, Findings findings) {
    String reason = copy.cleaned().reason();
    if (copy.cleaned().status() == Status.NOT_ARTICLE
        && !copy.isBlank()
        && (copy.dump() == null || !BinaryDump.isBinary(copy.dump().content()))
        && (reason == null
            || !StoryCheck.isWantOfText(reason)
            || HeadlineList.isAllOf(copy.cleaned()))) {
      findings.whole("the page is no article" + (reason == null ? "" : ": it " + what(reason)));
    }
  }
}
