package org.wirecopy.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.article.Letters;
import org.wirecopy.article.StoryStart;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;
import org.wirecopy.document.Dateline;
import org.wirecopy.document.LineShape;

/** Reports dumps of more than one story. */
public final class SeveralArticles implements CopyRule {

  @Override
  public String name() {
    return "several-articles";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "A dump or body that holds several stories, each with a dateline or a sign-off of its own.",
        "Pages that go on with the next story are scraped as one; headline and date belong to the first alone.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": {"text": "BRUSSELS (Reuters)", "places": ["Brussels"], "date": null, "agency": "Reuters"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low.\\n\\nFerries will carry passengers across the river until the work is done, the mayor told reporters after the session.\\n\\nMILAN (Reuters) - The trade fair opened on Tuesday with more visitors than in any year before, its director said.\\n\\nIt closes on Friday.", "url": null, "error": null}
        """,
        "cut the dump where the next story begins",
        "Round-ups of news from several places are such pages: wirecopy-ignore: several-articles.");
  }

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    if (article == null) {
      return;
    }
    List<Passage> text = copy.body();
    Set<String> starts = new HashSet<>();
    if (article.dateline() != null) {
      starts.add(Letters.fold(article.dateline().text()));
    }
    for (int i = 0; i < text.size(); i++) {
      Passage passage = text.get(i);
      boolean first = i == 0 && article.dateline() == null;
      if (!LineShape.isProse(passage.text())) {
        continue;
      }
      Dateline found = StoryStart.dateline(passage.text(), article.language(), article.published());
      if (found == null || found.agency() == null || found.places().isEmpty()) {
        continue;
      }
      if (starts.add(Letters.fold(found.text())) && !first && starts.size() > 1) {
        findings.at(passage, "another story begins with the dateline “" + found.text() + "”");
        return;
      }
    }
  }
}
