package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.document.Markup;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Claim;
import org.wirecopy.document.PageMetadata.Credit;

/**
 * Weighs whom the metadata name as writers against the credits that the page prints near its
 * headline. The printed credit wins where they differ: the metadata often name who keeps the site.
 */
final class BylineChoice {

  /** Lines from headline or lead within which a credit is the story's. */
  private static final int NEAR = 8;

  private static final int BEHIND_STORY = 6;

  /** A byline with its role and place; longer lines are prose. */
  private static final int MAX_LENGTH = 120;

  private final Page page;
  private final SiteNames sites;
  private final @Nullable Headline headline;
  private final Map<Integer, String> folded = new HashMap<>();
  private final List<Vote> votes = new ArrayList<>();
  private final List<String> siteNames = new ArrayList<>();

  /** The names that the metadata have. */
  private final Set<String> declared = new LinkedHashSet<>();

  private @Nullable String agency;

  /**
   * One source's word.
   *
   * @param weight how much it counts
   * @param lines indexes of the lines that print it; empty for metadata
   */
  private record Vote(List<String> names, double weight, List<Integer> lines) {}

  private BylineChoice(Page page, SiteNames sites, @Nullable Headline headline) {
    this.page = page;
    this.sites = sites;
    this.headline = headline;
  }

  /**
   * The byline.
   *
   * @param found what the text alone says
   */
  static Byline choose(
      Page page,
      PageMetadata metadata,
      SiteNames sites,
      @Nullable Headline headline,
      Byline found) {
    return new BylineChoice(page, sites, headline).choose(metadata, found);
  }

  private Byline choose(PageMetadata metadata, Byline found) {
    agency = found.agency();
    for (Claim claim : metadata.writers()) {
      vote(claim);
    }
    for (Credit credit : metadata.credits()) {
      vote(credit);
    }
    for (int i = 0; i < page.lines().size(); i++) {
      if (distance(i) <= NEAR && !page.isKeptProse(i)) {
        voteLine(i);
      }
    }
    if (!found.names().isEmpty()
        && !WriterMarkup.isHeading(page.lines().get(found.lines().get(0)))
        && !WriterMarkup.isTeaser(page, found)) {
      boolean announced = BylineLabel.end(page.text(found.lines().get(0)), page.language()) > 0;
      votes.add(new Vote(found.names(), announced ? 2 : 1.2, found.lines()));
    }
    Vote best = null;
    double bestWeight = 1;
    for (int i = 0; i < votes.size(); i++) {
      double weight = votes.get(i).weight() + support(i);
      if (weight > bestWeight) {
        best = votes.get(i);
        bestWeight = weight;
      }
    }
    if (best == null) {
      List<String> site = siteNames.isEmpty() ? List.of() : siteNames.subList(0, 1);
      return new Byline(site, agency, List.of(), found.creditLine());
    }
    List<String> names = best.names().stream().map(this::asDeclared).distinct().toList();
    return new Byline(names, agency, best.lines(), found.creditLine());
  }

  /**
   * The name as the metadata have it, where the page prints it in capitals, or with a role or a
   * house behind it that markup alone sets off: {@code Jane Example Harbour News}.
   */
  private String asDeclared(String printed) {
    for (String name : declared) {
      boolean loud = TitleText.hasNoSmallLetter(printed) && !TitleText.hasNoSmallLetter(name);
      boolean more =
          printed.startsWith(name + " ")
              && name.indexOf(' ') > 0
              && isNoName(printed.substring(name.length() + 1));
      if (more || (loud && name.equalsIgnoreCase(printed))) {
        return name;
      }
    }
    return printed;
  }

  private boolean isNoName(String rest) {
    String last = rest.substring(rest.lastIndexOf(' ') + 1);
    return Roles.contains(last) || Roles.hasRole(rest) || sites.contains(rest);
  }

  private void vote(Claim claim) {
    WriterClaim read = WriterClaim.read(claim.value(), sites, page.language());
    agency = agency == null ? read.agency() : agency;
    siteNames.addAll(read.siteNames());
    if (read.names().isEmpty()) {
      return;
    }
    declared.addAll(read.names());
    double weight =
        switch (claim.origin()) {
          case PERSON -> 1.7;
          case STORY -> 1.5;
          case META -> 1.4;
          case ORGANISATION -> 0.4;
          default -> 0.6;
        };
    List<Integer> lines = lines(read.names().get(0));
    double printed = lines.isEmpty() ? 0 : 0.8;
    for (int i = 0; i < votes.size(); i++) {
      Vote vote = votes.get(i);
      // Several persons, an object each, are one byline.
      if (vote.weight() - (vote.lines().isEmpty() ? 0 : 0.8) == weight) {
        List<String> names = new ArrayList<>(vote.names());
        read.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        votes.set(i, new Vote(names, vote.weight(), vote.lines()));
        return;
      }
    }
    votes.add(
        new Vote(read.names(), weight + printed, lines.subList(0, Math.min(1, lines.size()))));
  }

  private void vote(Credit credit) {
    List<Integer> lines = lines(credit.text());
    if (lines.isEmpty()) {
      return;
    }
    WriterClaim read = WriterClaim.read(credit.text(), sites, page.language());
    agency = agency == null ? read.agency() : agency;
    siteNames.addAll(read.siteNames());
    if (read.names().isEmpty()) {
      return;
    }
    String names = credit.names().toLowerCase(Locale.ROOT);
    if (!WriterMarkup.isExact(names)
        && BylineLabel.end(credit.text(), page.language()) == 0
        && !PersonName.is(read.names().get(0), page.language())) {
      return;
    }
    int line = lines.get(0);
    double weight = line >= page.end() ? 1 : 1.7;
    weight +=
        names.contains("name") || names.contains("byline") || names.endsWith("author") ? 0.3 : 0;
    weight += BylineLabel.end(credit.text(), page.language()) > 0 ? 0.6 : 0;
    weight += BylineLabel.end(page.text(line), page.language()) > 0 ? 0.4 : 0;
    votes.add(
        new Vote(read.names(), weight - 0.05 * Math.min(NEAR, distance(line)), List.of(line)));
  }

  /** A line near the headline that announces a writer, or links to one. */
  private void voteLine(int line) {
    String text = page.text(line);
    Markup markup = page.lines().get(line).markup();
    if (text.length() > MAX_LENGTH
        || markup == null
        || markup.within("nav", "footer", "aside", "h1", "h2", "h3") != null) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (Markup.Link link : markup.links()) {
      if (WriterMarkup.isWriterPage(link.address())) {
        names.addAll(read(link.text()));
      }
    }
    double weight = 1.4 - 0.05 * distance(line);
    boolean announced = BylineLabel.end(text, page.language()) > 0;
    if (names.isEmpty() && announced) {
      names.addAll(read(text));
      if (BylineLabel.isAbout(text)) {
        names.removeIf(name -> !PersonName.is(name, page.language()));
      }
    }
    if (!names.isEmpty()) {
      votes.add(new Vote(names, weight + (announced ? 0.8 : 0), List.of(line)));
    }
  }

  private List<String> read(String text) {
    WriterClaim read = WriterClaim.read(text, sites, page.language());
    agency = agency == null ? read.agency() : agency;
    siteNames.addAll(read.siteNames());
    return read.names();
  }

  /** The lines near headline, lead or the story's end that print the text, the nearest first. */
  private List<Integer> lines(String text) {
    String wanted = Letters.fold(text);
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      boolean near = distance(i) <= NEAR;
      boolean behind = i >= page.end() && i < page.end() + BEHIND_STORY;
      if ((near || behind) && !page.isKeptProse(i) && folded(i).contains(wanted)) {
        lines.add(i);
      }
    }
    lines.sort((one, other) -> Integer.compare(distance(one), distance(other)));
    return lines;
  }

  private String folded(int line) {
    return folded.computeIfAbsent(line, i -> Letters.fold(page.text(i)));
  }

  private int distance(int line) {
    int distance = Math.abs(page.lead() - line);
    return headline == null || headline.lines().isEmpty()
        ? distance
        : Math.min(distance, Math.abs(headline.lines().get(0) - line));
  }

  private double support(int index) {
    double support = 0;
    for (int i = 0; i < votes.size(); i++) {
      if (i != index && overlap(votes.get(index).names(), votes.get(i).names())) {
        support += 0.3 * Math.max(0, votes.get(i).weight());
      }
    }
    return Math.min(1.5, support);
  }

  private static boolean overlap(List<String> names, List<String> others) {
    for (String name : names) {
      for (String other : others) {
        if (Letters.fold(name).equals(Letters.fold(other))) {
          return true;
        }
      }
    }
    return false;
  }
}
