package org.wirecopy.site;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one site repeats, in a form that takes little memory. Immutable. */
public final class LearnedSite implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int FIGURES = 6;

  private final String name;
  private final int stories;
  private final long[] hashes;
  private final int[] figures;

  LearnedSite(SiteSurvey survey) {
    List<RepeatedLine> lines =
        survey.lines().stream()
            .sorted(Comparator.comparingLong(line -> line.line().hash()))
            .toList();
    name = survey.site();
    stories = survey.stories();
    hashes = lines.stream().mapToLong(line -> line.line().hash()).toArray();
    figures = new int[FIGURES * hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      RepeatedLine line = lines.get(i);
      int at = FIGURES * i;
      figures[at] = line.stories();
      figures[at + 1] = line.above();
      figures[at + 2] = line.within();
      figures[at + 3] = line.below();
      figures[at + 4] = line.sameBefore();
      figures[at + 5] = line.sameAfter();
    }
  }

  public String name() {
    return name;
  }

  /** The stories on the pages that were looked at. */
  public int stories() {
    return stories;
  }

  /** What is known of a line, if the site repeats it. */
  public Optional<RepeatedLine> find(SiteLine line) {
    int found = Arrays.binarySearch(hashes, line.hash());
    if (found < 0) {
      return Optional.empty();
    }
    int at = FIGURES * found;
    return Optional.of(
        new RepeatedLine(
            line,
            figures[at],
            figures[at + 1],
            figures[at + 2],
            figures[at + 3],
            figures[at + 4],
            figures[at + 5]));
  }
}
