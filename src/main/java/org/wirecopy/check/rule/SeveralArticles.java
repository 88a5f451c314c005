package org.wirecopy.check.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wirecopy.article.StoryStart;
import org.wirecopy.check.Copy;
import org.wirecopy.check.CopyRule;
import org.wirecopy.check.Findings;
import org.wirecopy.check.Passage;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;
import org.wirecopy.document.Article;
import org.wirecopy.document.Dateline;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;

/** Reports dumps of more than one story. */
public final class SeveralArticles implements CopyRule {

  private static final double PERCENT = 100;

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
        "A dump or body that holds several stories: a second dateline with an agency, or, behind a byline, a date or the end of a page, text that shares hardly a word with what is before it; in HTML, an article element with a headline and paragraphs of its own beside that of the story, or a body from several with headings that lead elsewhere.",
        "Pages that go on with the next story are scraped as one; headline and date belong to the first alone.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge to close", "dateline": {"text": "BRUSSELS (Reuters)", "places": ["Brussels"], "date": null, "agency": "Reuters"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low.\\n\\nFerries will carry passengers across the river until the work is done, the mayor told reporters after the session.\\n\\nMILAN (Reuters) - The trade fair opened on Tuesday with more visitors than in any year before, its director said.\\n\\nIt closes on Friday.", "url": null, "error": null}
        """,
        "cut the dump where the next story begins",
        "Round-ups of news from several places are such pages: wirecopy-ignore: several-articles.");
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(
        new Threshold(
            15, "percent of its longer words that a story shares with what is before it"));
  }

  /** In so many letters a dateline names its agency. */
  private static final int HEAD = 60;

  /** What stands around an agency's name. */
  private static final String MARKS = "–—―()[]（）【】〔〕/|电電";

  @Override
  public void check(Copy copy, Findings findings) {
    Article article = copy.article();
    if (article != null
        && !findTeasers(copy, findings)
        && !findDateline(copy, article, findings)
        && !findBreak(copy, article, findings)) {
      findArticle(copy, article, findings);
    }
  }

  private static boolean findDateline(Copy copy, Article article, Findings findings) {
    Set<String> starts = new HashSet<>();
    if (article.dateline() != null) {
      starts.add(Letters.fold(article.dateline().text()));
    }
    for (Passage passage : copy.body()) {
      if (!mayBeDated(passage.text()) || !LineShape.isProse(passage.text())) {
        continue;
      }
      Dateline found = StoryStart.dateline(passage.text(), article.language(), article.published());
      if (found == null || found.agency() == null || found.places().isEmpty()) {
        continue;
      }
      if (starts.add(Letters.fold(found.text())) && starts.size() > 1) {
        findings.at(passage, "another story begins with the dateline “" + found.text() + "”");
        return true;
      }
    }
    return false;
  }

  /** Whether the text may begin with a dateline; most do not, and reading one takes time. */
  private static boolean mayBeDated(String text) {
    for (int i = 0; i < Math.min(HEAD, text.length()); i++) {
      char c = text.charAt(i);
      boolean word = c == ' ' || c == ',' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'z');
      boolean dash = c == '-' && i > 0 && text.charAt(i - 1) == ' ';
      if (dash || ((!word || c == '[' || c == ']') && MARKS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean findBreak(Copy copy, Article article, Findings findings) {
    for (StoryBreaks.Break found : StoryBreaks.in(copy, article.language())) {
      double shared =
          LongWords.of(found.after()).sharedWith(LongWords.of(found.before())) * PERCENT;
      if (shared < findings.threshold()) {
        findings.at(
            found.after().get(0),
            "another story begins here: it shares %.0f %% of its longer words with what is before it"
                .formatted(shared));
        return true;
      }
    }
    return false;
  }

  /** The body of a list of stories: each heading leads to one of them. */
  private static boolean findTeasers(Copy copy, Findings findings) {
    long teasers =
        PageArticle.in(copy.cleaned()).stream()
            .filter(article -> article.isTeaser() && article.isStory())
            .count();
    if (teasers >= StoryBreaks.FEW) {
      findings.whole("the body is from " + teasers + " articles, whose headings lead elsewhere");
    }
    return teasers >= StoryBreaks.FEW;
  }

  /** The body has the story of one article element alone: what stands in another is lost. */
  private static void findArticle(Copy copy, Article article, Findings findings) {
    String own = Letters.fold(String.valueOf(article.headline()));
    for (PageArticle other : PageArticle.in(copy.cleaned())) {
      String headline = String.join(" ", other.headlines());
      if (!other.isStory()
          && !headline.isEmpty()
          && other.paragraphs() >= StoryBreaks.FEW
          && !Letters.fold(headline).equals(own)) {
        findings.whole("another article stands on the page: “" + headline + "”");
        return;
      }
    }
  }
}
