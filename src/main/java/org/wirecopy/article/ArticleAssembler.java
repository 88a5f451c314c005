package org.wirecopy.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dateline;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.PageFacts;
import org.wirecopy.document.PageVerdict;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.resource.LazyPattern;

/** Makes the article of what the filters left, and of what they removed but an article needs. */
public final class ArticleAssembler {

  /** Name under which repeats of the headline are removed. */
  private static final String NAME = "article";

  private static final LazyPattern BETWEEN_REPORTERS =
      new LazyPattern("[、，] ?|(?<=\\p{IsHan}{2}) (?=\\p{IsHan}{2})");

  private final Page page;
  private final TextDocument document;
  private final @Nullable Headline headline;
  private final Byline byline;
  private final @Nullable Published published;

  /** What each line is to the article; null where it is nothing, or part of the body. */
  private final @Nullable Role[] roles;

  /** Why a kept line is no part of the body; null where it is. */
  private final @Nullable String[] reasons;

  private final @Nullable PlacedDateline dateline;

  private ArticleAssembler(TextDocument document, @Nullable Instant fetched) {
    this.document = document;
    page = Page.of(document, fetched);
    roles = new Role[page.lines().size()];
    reasons = new String[page.lines().size()];
    StoryFields fields = StoryFields.find(page);
    headline = fields.headline();
    byline = fields.byline();
    published = fields.published();
    dateline = PlacedDateline.find(page, headline, published);
  }

  /** The outcome for a dump whose document has been through the chain. */
  public static Cleaned assemble(Dump dump, TextDocument filtered) {
    TextDocument document = Lead.restored(filtered);
    String reason = StoryCheck.reasonAgainst(document);
    if (reason == null) {
      return new ArticleAssembler(document, dump.fetched()).assemble(dump);
    }
    if (StoryCheck.mayBeBrief(document, reason)) {
      ArticleAssembler brief = new ArticleAssembler(document, dump.fetched());
      if (brief.headline != null && brief.published != null) {
        return brief.assemble(dump);
      }
    }
    PageFacts facts =
        document.metadata() == null
            ? PageFacts.NONE // a dump of text is not read again for what it does not declare
            : StoryFields.declared(Page.of(document, dump.fetched()), document.metadata());
    return Cleaned.notArticle(
        dump.id(), dump.url(), withLeftovers(document, reason), reason, facts);
  }

  private static List<Removal> withLeftovers(TextDocument document, String reason) {
    List<Removal> removals = new ArrayList<>(document.removals());
    for (TextLine line : document.lines()) {
      removals.add(new Removal(line, NAME, reason));
    }
    return removals;
  }

  private Cleaned assemble(Dump dump) {
    assignRoles();
    int standfirst = headline == null ? -1 : Standfirst.find(page, headline, roles);
    List<String> paragraphs = new ArrayList<>();
    List<ArticlePart> parts = new ArrayList<>();
    List<Removal> removals = new ArrayList<>();
    @Nullable Removal[] removed = removedByNumber();
    for (int i = 0; i < page.lines().size(); i++) {
      TextLine line = page.lines().get(i);
      Role role = roles[i];
      if (role == null && (page.isKept(i) || i == standfirst)) {
        String reason = reasons[i];
        if (reason != null) {
          removals.add(new Removal(line, NAME, reason));
          continue;
        }
        role = Role.BODY;
        paragraphs.add(
            dateline != null && i == dateline.line() ? dateline.rest(page) : line.text());
      }
      if (role != null) {
        parts.add(new ArticlePart(line, role));
      } else {
        Removal removal = removed[line.number()];
        if (removal != null) {
          removals.add(removal);
        }
      }
    }
    return new Cleaned(
        dump.id(),
        dump.url(),
        Status.ARTICLE,
        article(paragraphs),
        parts,
        removals,
        confidence(),
        null);
  }

  private @Nullable Removal[] removedByNumber() {
    List<TextLine> lines = page.lines();
    int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
    @Nullable Removal[] removed = new Removal[last + 1];
    for (Removal removal : document.removals()) {
      removed[removal.line().number()] = removal;
    }
    return removed;
  }

  private @Nullable Double confidence() {
    PageVerdict verdict = document.verdict();
    return verdict == null ? null : verdict.confidence();
  }

  private Article article(List<String> paragraphs) {
    Dateline found = dateline == null ? null : dateline.dateline();
    String agency = byline.agency();
    if (agency == null && found != null) {
      agency = found.agency();
    }
    return new Article(
        headline == null ? null : headline.text(),
        found,
        writers(found),
        agency,
        published == null ? null : published.iso(),
        page.language(),
        paragraphs);
  }

  /**
   * Who wrote the story: in text of the East, whom the dateline names, as editors and others are
   * named elsewhere. HTML says itself who wrote it.
   */
  private List<String> writers(@Nullable Dateline found) {
    String reporter = found == null ? null : found.reporter();
    return reporter != null
            && (byline.names().isEmpty()
                || (document.metadata() == null && EasternName.mayBegin(reporter.charAt(0))))
        ? reporters(reporter)
        : byline.names();
  }

  /** {@code 记者张三丰、李四明}: the names that a dateline has; one of two letters may be spaced. */
  private static List<String> reporters(String reporter) {
    return Arrays.stream(BETWEEN_REPORTERS.split(reporter, -1))
        .map(name -> LineShape.isUnspaced(name.charAt(0)) ? name.replace(" ", "") : name)
        .toList();
  }

  private void assignRoles() {
    if (headline != null) {
      for (int line : headline.lines()) {
        roles[line] = Role.HEADLINE;
      }
      removeRepeats(headline);
    }
    if (published != null && published.line() >= 0 && !isStoryProse(published.line())) {
      putIfAbsent(published.line(), Role.PUBLISHED);
    }
    for (int line : byline.lines()) {
      if (!isStoryProse(line) && !EasternMentions.isSignedParagraph(page.text(line))) {
        roles[line] = Role.BYLINE;
      }
    }
    if (byline.creditLine() >= 0 && !isStoryProse(byline.creditLine())) {
      putIfAbsent(byline.creditLine(), Role.CREDIT);
    }
    if (dateline != null && dateline.fillsLine(page)) {
      roles[dateline.line()] = Role.DATELINE;
    }
    if (dateline != null && dateline.placeAbove() && roles[dateline.line() - 1] == null) {
      roles[dateline.line() - 1] = Role.DATELINE;
    }
  }

  private void putIfAbsent(int line, Role role) {
    Role known = roles[line];
    roles[line] = known == null ? role : known;
  }

  private boolean isStoryProse(int index) {
    return page.isKeptProse(index);
  }

  /** Captions and page titles repeat the headline; what is left of them is no paragraph. */
  private void removeRepeats(Headline found) {
    String folded = Letters.fold(found.text());
    Set<Integer> own = new HashSet<>(found.lines());
    for (int i = page.start(); i < page.end(); i++) {
      if (TitleText.mayFoldTo(folded, page.text(i))
          && !own.contains(i)
          && Letters.foldsTo(folded, TitleText.bare(page.text(i)))) {
        reasons[i] = "repeats the headline";
      }
    }
  }
}
