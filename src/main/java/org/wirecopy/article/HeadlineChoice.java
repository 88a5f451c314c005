package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Markup;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Claim;
import org.wirecopy.document.PageMetadata.Origin;

/**
 * Finds in an HTML page the printed headline: a heading above the lead, called a title, most like
 * the titles in the metadata. These count themselves only where the page prints none like them.
 */
final class HeadlineChoice {

  /** Lines into the story in which a headline may still stand. */
  private static final int INTO_STORY = 6;

  private static final int MAX_WORDS = 45;

  /** A line that is no heading and less like the titles than that is no headline. */
  private static final double MIN_LIKENESS = 0.5;

  /** Below this the metadata know better than the page prints. */
  private static final double MIN_SCORE = 2.8;

  /** Classes by which style sheets hide what only screen readers are to tell. */
  private static final List<String> HIDING =
      List.of(
          "sr-only",
          "screen-reader",
          "visually-hidden",
          "visuallyhidden",
          "visuallyHidden",
          "screenreader");

  private final Page page;
  private final @Nullable Headline found;
  private final SiteNames sites;
  private final List<Title> titles = new ArrayList<>();

  /** A title of the metadata without the site's name. */
  private record Title(String text, String folded, Set<String> words, boolean story) {}

  /** Lines that make one heading, or a line. */
  private record Block(List<Integer> lines, String text, @Nullable Box heading) {}

  private HeadlineChoice(
      Page page, PageMetadata metadata, SiteNames sites, @Nullable Headline found) {
    this.page = page;
    this.found = found;
    this.sites = sites;
    for (Claim claim : metadata.headlines()) {
      String text = TitleText.withoutSite(TitleText.bare(claim.value()), sites::contains);
      if (!text.isEmpty() && !sites.contains(text)) {
        titles.add(
            new Title(
                text, Letters.fold(text), TitleWords.of(text), claim.origin() != Origin.TITLE));
      }
    }
  }

  /**
   * The headline; null where nothing tells it. It has no lines where the page does not print it.
   *
   * @param found what the text alone says
   */
  static @Nullable Headline choose(
      Page page, PageMetadata metadata, SiteNames sites, @Nullable Headline found) {
    return new HeadlineChoice(page, metadata, sites, found).choose();
  }

  private @Nullable Headline choose() {
    Block best = null;
    double bestScore = MIN_SCORE;
    for (Block block : blocks()) {
      double score = score(block);
      if (score > bestScore) {
        best = block;
        bestScore = score;
      }
    }
    if (best != null) {
      return new Headline(printed(best), best.lines());
    }
    if (!titles.isEmpty()) {
      return new Headline(titles.get(0).text(), List.of());
    }
    return found;
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int end = Math.min(page.lines().size(), page.lead() + INTO_STORY);
    for (int i = 0; i < end; i++) {
      Box heading = heading(i);
      List<Integer> lines = new ArrayList<>(List.of(i));
      StringBuilder text = new StringBuilder(page.text(i));
      while (heading != null && i + 1 < end && isSame(heading, heading(i + 1))) {
        i++;
        lines.add(i);
        text.append(' ').append(page.text(i));
      }
      add(blocks, new Block(lines, text.toString(), heading));
      for (int line : lines.size() > 1 ? lines : List.<Integer>of()) {
        add(blocks, new Block(List.of(line), page.text(line), heading));
      }
    }
    return blocks;
  }

  private static void add(List<Block> blocks, Block block) {
    int words = LineShape.words(block.text());
    if (words > 0 && words <= MAX_WORDS) {
      blocks.add(block);
    }
  }

  private @Nullable Box heading(int line) {
    Markup markup = page.lines().get(line).markup();
    return markup == null ? null : markup.within("h1", "h2", "h3");
  }

  private static boolean isSame(Box one, @Nullable Box other) {
    return other != null && one.index() == other.index();
  }

  private double score(Block block) {
    String text = TitleText.bare(block.text());
    if (text.isEmpty() || sites.contains(text)) {
      return 0;
    }
    double likeness = likeness(text);
    boolean chosen = found != null && found.lines().contains(block.lines().get(0));
    Box heading = block.heading();
    if (heading == null && likeness < MIN_LIKENESS && !chosen) {
      return 0;
    }
    int first = block.lines().get(0);
    Markup markup = page.lines().get(first).markup();
    double score = 4 * likeness + (chosen ? 1 : 0);
    if (heading != null) {
      score += heading.tag().equals("h1") ? 2 : heading.tag().equals("h2") ? 0.6 : 0.2;
    }
    if (markup != null) {
      score += isCalledTitle(heading != null ? heading : markup.box()) ? 0.5 : 0;
      score += markup.within("nav", "footer", "aside", "figure") != null ? -1.5 : 0;
      score += markup.linkedShare() > 0.9 ? -0.7 : 0;
      score += isCalled(markup.box(), "readcrumb") ? -2 : 0;
      // Headings for screen readers repeat the page's title.
      score += isHiddenByClass(heading != null ? heading : markup.box()) ? -2 : 0;
    }
    score += first > page.lead() ? -0.7 : 0;
    score += LineShape.words(text) < 3 ? -0.5 : 0;
    score += LineShape.isProse(text) ? -1 : 0;
    // Where nothing tells, a heading is all of it.
    score += heading != null && block.lines().size() == 1 && isPart(block) ? -0.3 : 0;
    return score - 0.02 * Math.min(30, Math.abs(page.lead() - first));
  }

  private static boolean isHiddenByClass(Box box) {
    for (String name : HIDING) {
      if (isCalled(box, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(Box box, String name) {
    for (Box at = box; at != null; at = at.parent()) {
      if (at.names().contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the heading has more lines. */
  private boolean isPart(Block block) {
    int line = block.lines().get(0);
    Box heading = block.heading();
    return heading != null
        && ((line > 0 && isSame(heading, heading(line - 1)))
            || (line + 1 < page.lines().size() && isSame(heading, heading(line + 1))));
  }

  private static boolean isCalledTitle(Box box) {
    String names = box.names().toLowerCase(java.util.Locale.ROOT);
    return names.contains("headline") || names.contains("title") || names.contains("heading");
  }

  /** How like the text is to the most similar title, from 0 to 1. */
  private double likeness(String text) {
    double best = 0;
    String folded = Letters.fold(text);
    Set<String> words = TitleWords.of(text);
    for (Title title : titles) {
      best = Math.max(best, likeness(folded, words, title));
    }
    return best;
  }

  private static double likeness(String folded, Set<String> words, Title title) {
    if (folded.equals(title.folded())) {
      return 1;
    }
    int shorter = Math.min(folded.length(), title.folded().length());
    int longer = Math.max(folded.length(), title.folded().length());
    double held =
        shorter > 5 && (folded.contains(title.folded()) || title.folded().contains(folded))
            ? 0.5 + 0.5 * shorter / longer
            : 0;
    return Math.max(held, TitleWords.common(words, title.words()));
  }

  /** The block's text without a kicker or a byline that markup alone sets off from it. */
  private String printed(Block block) {
    String text = TitleText.withoutSite(TitleText.bare(block.text()), sites::contains);
    String folded = Letters.fold(text);
    String whole = null;
    String part = null;
    for (Title title : titles) {
      if (whole == null && title.folded().equals(folded)) {
        whole = title.text();
      } else if (part == null && title.story() && title.words().size() > 2) {
        part = isBehindKicker(text, title.text()) ? title.text() : part;
        part = whole == null && isBeforeRest(text, title.text()) ? title.text() : part;
      }
    }
    if (part != null && (whole == null || text.endsWith(part))) {
      return part;
    }
    // White space and marks at the seams of elements are better in the metadata.
    return whole != null && block.lines().size() > 1 ? whole : text;
  }

  private static boolean isBehindKicker(String text, String title) {
    return text.length() > title.length()
        && text.endsWith(title)
        && !endsInMark(text.substring(0, text.length() - title.length()));
  }

  private boolean isBeforeRest(String text, String title) {
    if (text.length() <= title.length() || !text.startsWith(title)) {
      return false;
    }
    String rest = text.substring(title.length()).strip();
    return !rest.isEmpty() && (Character.isLetter(rest.charAt(0)) || isStamp(rest));
  }

  /** Whether the text is the site's name or a byline, or has a date. */
  private boolean isStamp(String rest) {
    String text = rest.strip();
    return sites.contains(text)
        || BylineLabel.end(text, null) > 0
        || !page.dateReader().read(text).isEmpty();
  }

  /** Whether the text ends in a mark that makes it part of the sentence behind it. */
  private static boolean endsInMark(String kicker) {
    String bare = kicker.strip();
    return !bare.isEmpty() && "?!:;,.–—-|/«“„(¿¡".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
