package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the writers and the credited agency around the headline, the lead and the end. */
final class BylineFinder {

  private static final Ranker STANDARD = new Ranker(Lists.standard().bylineWeights());

  private final Page page;
  private final BylineMentions mentions;
  private final List<Mention> all;
  private final BylineFigures figures;

  private BylineFinder(Page page, @Nullable Headline headline) {
    this.page = page;
    mentions = new BylineMentions(page, headline);
    all = mentions.all();
    figures = new BylineFigures(page, headline, mentions);
  }

  static Byline find(Page page, @Nullable Headline headline) {
    return find(page, headline, STANDARD);
  }

  static Byline find(Page page, @Nullable Headline headline, Ranker ranker) {
    return new BylineFinder(page, headline).find(ranker);
  }

  /** All that may be the page's byline, with the figures that tell. */
  static List<Candidate> candidates(Page page, @Nullable Headline headline) {
    BylineFinder finder = new BylineFinder(page, headline);
    return finder.all.stream()
        .map(mention -> new Candidate(mention.names(), finder.figures.of(mention)))
        .toList();
  }

  private Byline find(Ranker ranker) {
    double[][] told = new double[all.size()][];
    int best = best(ranker, told);
    if (best < 0) {
      return new Byline(List.of(), mentions.agency(), List.of(), mentions.creditLine());
    }
    best = withWholeName(best, told, ranker);
    int first = best;
    int last = best;
    while (first > 0 && isSameByline(first - 1, first) && isLikely(first - 1, told, ranker)) {
      first--;
    }
    while (last + 1 < told.length
        && isSameByline(last, last + 1)
        && isLikely(last + 1, told, ranker)) {
      last++;
    }
    return byline(all.subList(first, last + 1));
  }

  /**
   * The mention that is likeliest to be the byline; -1 where none is likely.
   *
   * @param told gets the figures of each
   */
  private int best(Ranker ranker, double[][] told) {
    int best = -1;
    double bestScore = 0;
    double others = BylineFigures.mostOfDear(ranker);
    for (int i = 0; i < told.length; i++) {
      told[i] = figures.cheap(all.get(i));
      if (ranker.score(told[i]) + others > bestScore) {
        figures.setDear(told[i], all.get(i));
        double score = ranker.score(told[i]);
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** {@code Jane Example} above the story where {@code About Jane} stands below it. */
  private int withWholeName(int best, double[][] told, Ranker ranker) {
    String name = all.get(best).names().get(0);
    boolean first = name.indexOf(' ') < 0 && !EasternName.mayBegin(name.charAt(0));
    for (int i = 0; first && i < told.length; i++) {
      if (all.get(i).names().get(0).startsWith(name + " ") && isLikely(i, told, ranker)) {
        return i;
      }
    }
    return best;
  }

  /** Whether two mentions on neighbouring lines may name the writers together. */
  private boolean isSameByline(int above, int below) {
    Mention first = all.get(above);
    Mention second = all.get(below);
    return second.line() - first.line() <= 1 && first.form() == second.form();
  }

  private boolean isLikely(int mention, double[][] told, Ranker ranker) {
    figures.setDear(told[mention], all.get(mention));
    return ranker.score(told[mention]) > 0;
  }

  private Byline byline(List<Mention> chosen) {
    List<String> names = new ArrayList<>();
    Set<Integer> lines = new TreeSet<>();
    String agency = mentions.agency();
    for (Mention mention : chosen) {
      for (String name : mention.names()) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
      lines.add(mention.label());
      lines.add(mention.line());
      agency = agency == null ? AgencyCredit.behindNames(page.text(mention.line())) : agency;
    }
    return new Byline(names, agency, List.copyOf(lines), mentions.creditLine());
  }
}
