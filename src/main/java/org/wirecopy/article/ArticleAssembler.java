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

  /** Lines around the lead in which a dateline may stand. */
  private static final int DATELINE_REACH = 4;

  /** In so many parts of the lead, a dateline is in the first. */
  private static final int DATELINE_SHARE = 8;

  /** A longer line is none of a dateline's own. */
  private static final int MAX_DATELINE = 90;

  /** Paragraphs behind the first in which a dateline may stand: a standfirst has one or two. */
  private static final int STANDFIRST_LINES = 3;

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

  private @Nullable DatelineMatch dateline;
  private int datelineLine = -1;

  private ArticleAssembler(TextDocument document, @Nullable Instant fetched) {
    this.document = document;
    page = Page.of(document, fetched);
    roles = new Role[page.lines().size()];
    reasons = new String[page.lines().size()];
    StoryFields fields = StoryFields.find(page);
    headline = fields.headline();
    byline = fields.byline();
    published = fields.published();
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
    PageFacts facts = StoryFields.declared(Page.of(document, dump.fetched()));
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
    findDateline();
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
        paragraphs.add(i == datelineLine && dateline != null ? afterDateline(line) : line.text());
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
    Dateline found =
        dateline == null || dateline.dateline().text().isEmpty() ? null : dateline.dateline();
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

  private String afterDateline(TextLine line) {
    return dateline == null ? line.text() : line.text().substring(dateline.end()).strip();
  }

  /** At the head of the lead, on a line of its own above it, or behind a standfirst. */
  private void findDateline() {
    int lead = page.lead();
    DatelineContext context =
        new PageContext(
            page,
            published == null ? null : published.day(),
            page.text(lead).length() / DATELINE_SHARE);
    for (int i = Math.max(headlineEnd(), lead - DATELINE_REACH); i <= lead; i++) {
      String text = page.text(i);
      if (i == lead || page.isKept(i) || text.length() < MAX_DATELINE) {
        DatelineMatch match = DatelineParser.parse(text, context);
        if (match != null && (i == lead || mayStandAbove(i, match))) {
          dateline = match;
          datelineLine = i;
        }
      }
    }
    addPlaceAbove(context);
    int last = Math.min(page.end() - 1, lead + STANDFIRST_LINES);
    for (int i = lead + 1; i <= last && dateline == null; i++) {
      DatelineMatch match =
          page.isKeptProse(i) ? DatelineParser.parse(page.text(i), context) : null;
      if (match != null && !match.dateline().text().isEmpty()) {
        dateline = match;
        datelineLine = i;
      }
    }
  }

  /** A city that its markup put on a line of its own: {@code CAIRO} above {@code (Reuters) -}. */
  private void addPlaceAbove(DatelineContext context) {
    DatelineMatch bare = dateline;
    if (bare == null || datelineLine == 0 || !bare.dateline().places().isEmpty()) {
      return;
    }
    String above = page.text(datelineLine - 1);
    DatelineMatch whole =
        above.length() < MAX_DATELINE
            ? DatelineParser.parse(above + ' ' + page.text(datelineLine), context)
            : null;
    if (whole != null
        && whole.end() == above.length() + 1 + bare.end()
        && !whole.dateline().places().isEmpty()) {
      dateline = new DatelineMatch(whole.dateline(), whole.printedDate(), bare.end());
      roles[datelineLine - 1] = Role.DATELINE;
    }
  }

  private boolean mayStandAbove(int index, DatelineMatch match) {
    Dateline found = match.dateline();
    String text = page.text(index);
    boolean alone = match.end() == text.length() && found.agency() == null && found.date() == null;
    if (alone && !isNextTo(index, page.lead())) {
      return false; // a city alone may be a section's name
    }
    return page.isKept(index) || standsAlone(text, match);
  }

  private boolean isNextTo(int index, int lead) {
    for (int i = index + 1; i < lead; i++) {
      if (page.isKept(i)) {
        return false;
      }
    }
    return true;
  }

  private int headlineEnd() {
    if (headline == null || headline.lines().isEmpty()) {
      return page.start();
    }
    int last = headline.lines().get(headline.lines().size() - 1);
    return last < page.lead() ? last + 1 : page.start();
  }

  /** Whether nothing follows the dateline but a date. */
  private boolean standsAlone(String text, DatelineMatch match) {
    String rest = text.substring(match.end()).strip();
    if (rest.isEmpty()) {
      return !match.dateline().places().isEmpty() || text.endsWith("—"); // "CNN —"
    }
    List<PrintedDate> dates = new DateReader(page.language(), true).read(rest);
    return !dates.isEmpty() && dates.get(0).start() == 0 && dates.get(0).end() == rest.length();
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
    if (dateline != null
        && (afterDateline(page.lines().get(datelineLine)).isEmpty()
            || standsAlone(page.text(datelineLine), dateline))) {
      roles[datelineLine] = Role.DATELINE;
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
