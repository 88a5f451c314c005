package org.wirecopy.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;

/**
 * Finds the headline among all lines, kept and removed: title-like in shape, about what the story
 * is about, shortly above the lead, repeated in the page's title and address.
 */
final class HeadlineFinder {

  private static final Ranker STANDARD = new Ranker(Lists.standard().headlineWeights());

  /** A short title in a short dump says little for itself, but nothing speaks for another. */
  static final double LEAST_SCORE = -1.5;

  private static final int MAX_SECTION = 40;

  private final Page page;
  private final Titles titles;
  private final HeadlineFigures figures;

  private HeadlineFinder(Page page) {
    this.page = page;
    titles = new Titles(page);
    figures = new HeadlineFigures(page, titles);
  }

  /** The headline; null where the page has none. */
  static @Nullable Headline find(Page page) {
    return find(page, STANDARD);
  }

  static @Nullable Headline find(Page page, Ranker ranker) {
    return page.lines().isEmpty() ? null : new HeadlineFinder(page).find(ranker);
  }

  /** All that may be the page's headline, with the figures that tell. */
  static List<Candidate> candidates(Page page) {
    if (page.lines().isEmpty()) {
      return List.of();
    }
    HeadlineFinder finder = new HeadlineFinder(page);
    return finder.titles.all().stream()
        .map(
            title ->
                new Candidate(List.of(finder.withoutSite(title.text())), finder.figures.of(title)))
        .toList();
  }

  private @Nullable Headline find(Ranker ranker) {
    Title best = null;
    double bestScore = LEAST_SCORE;
    double dear = HeadlineFigures.mostOfDear(ranker);
    double likeness = HeadlineFigures.mostOfLikeness(ranker);
    double[] own = new double[HeadlineFigure.COUNT];
    for (Title title : titles.all()) {
      if (isSection(title.text()) || EasternMentions.isByline(title.text())) {
        continue;
      }
      figures.setCheap(own, title);
      if (!title.share().isKnown() && ranker.score(own) + likeness + dear <= bestScore) {
        continue; // most lines of the story
      }
      figures.setLikeness(own, title);
      if (ranker.score(own) + dear <= bestScore) {
        continue; // most lines
      }
      figures.setDear(own, title);
      double score = ranker.score(own);
      if (score > bestScore) {
        best = title;
        bestScore = score;
      }
    }
    return best == null
        ? null
        : new Headline(
            withoutSite(best.text()),
            best.isJoined() ? List.of(best.first(), best.last()) : List.of(best.first()));
  }

  /** {@code Politics & Government}: what stands above a headline where a breadcrumb ends. */
  private static boolean isSection(String title) {
    return title.length() <= MAX_SECTION
        && LabelWords.areAllOf(title.replace(" & ", " ").replace(" and ", " "));
  }

  private String withoutSite(String title) {
    if (!TitleText.mayHaveSite(title)) {
      return title; // as most, told before Java has to link a function
    }
    return TitleText.withoutSite(
        title,
        part ->
            TitleText.isHost(part, page.host())
                || titles.repeats(Letters.fold(part)) > 0
                || titles.isBehind(Letters.fold(part)));
  }
}
