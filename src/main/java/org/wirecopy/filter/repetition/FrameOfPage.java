package org.wirecopy.filter.repetition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextLine;
import org.wirecopy.site.LearnedSite;
import org.wirecopy.site.RepeatedLine;
import org.wirecopy.site.SiteLine;

/**
 * Which lines of a page are the site's and not the story's.
 *
 * <p>The story is where the page's own prose stands, prose that the site does not repeat. Sentences
 * that stand with a quarter of the site's stories are the site's wherever they stand. Rarer ones
 * may be a story that is told at many addresses, or the background that ends many reports: they are
 * the site's only where they always stand outside the story, with something that is surely the
 * site's in between. Short lines may be cross-heads, names and places: they are the site's only if
 * half of the stories have them, outside, and beside the same line.
 */
final class FrameOfPage {

  /** Cross-heads, bylines and places have fewer words. */
  private static final int MIN_WORDS = 8;

  /** No story, and no paragraph of background, comes back so often. */
  private static final double SENTENCE_SHARE = 0.25;

  private static final double SHORT_SHARE = 0.5;

  /** Of the stories with the line, those that have it outside, for it to be always outside. */
  private static final double ALWAYS = 0.9;

  private static final double MOSTLY = 0.5;

  /** Without two sentences of its own, a page shows nothing of where its story is. */
  private static final int MIN_OWN_WORDS = 30;

  private final LearnedSite site;
  private final List<TextLine> lines;
  private final @Nullable RepeatedLine[] repeated;
  private final boolean[] frame;
  private int first;
  private int last = -1;
  private boolean hasStory;
  private final Map<Integer, String> reasons = new HashMap<>();

  FrameOfPage(LearnedSite site, List<TextLine> lines) {
    this.site = site;
    this.lines = lines;
    repeated = new RepeatedLine[lines.size()];
    frame = new boolean[lines.size()];
    findStory();
    markFrequent();
    markShort();
    markRare();
    for (int i = 0; i < frame.length; i++) {
      RepeatedLine known = repeated[i];
      if (frame[i] && known != null) {
        reasons.put(lines.get(i).number(), reason(known));
      }
    }
  }

  /** Why the line of that number is not the story's; null for one that may be. */
  @Nullable String reason(int number) {
    return reasons.get(number);
  }

  private void findStory() {
    first = lines.size();
    int words = 0;
    for (int i = 0; i < lines.size(); i++) {
      repeated[i] = site.find(SiteLine.of(lines.get(i))).orElse(null);
      int prose = repeated[i] == null ? SiteLine.proseWords(lines.get(i)) : 0;
      if (prose > 0) {
        first = Math.min(first, i);
        last = i;
        words += prose;
      }
    }
    hasStory = words >= MIN_OWN_WORDS;
  }

  private void markFrequent() {
    for (int i = 0; i < frame.length; i++) {
      RepeatedLine known = repeated[i];
      frame[i] = known != null && isLong(i) && share(known) >= SENTENCE_SHARE;
    }
  }

  private void markShort() {
    for (int i = 0; i < frame.length; i++) {
      RepeatedLine known = repeated[i];
      if (known != null && !isLong(i) && share(known) >= SHORT_SHARE) {
        frame[i] = isOutside(i) ? hasUsualNeighbour(known) : leadsToSentence(i, known);
      }
    }
  }

  private boolean hasUsualNeighbour(RepeatedLine known) {
    return Math.max(known.sameBefore(), known.sameAfter()) >= MOSTLY * known.stories();
  }

  /** The title of a box that stands in the midst of stories. */
  private boolean leadsToSentence(int index, RepeatedLine known) {
    return index + 1 < frame.length
        && frame[index + 1]
        && isLong(index + 1)
        && known.sameAfter() >= ALWAYS * known.stories();
  }

  private void markRare() {
    if (!hasStory) {
      return;
    }
    boolean apart = false;
    for (int i = first - 1; i >= 0; i--) {
      apart = apart || frame[i];
      markIfRare(i, apart);
    }
    apart = false;
    for (int i = last + 1; i < frame.length; i++) {
      apart = apart || frame[i];
      markIfRare(i, apart);
    }
  }

  private void markIfRare(int index, boolean apart) {
    RepeatedLine known = repeated[index];
    if (apart && known != null && isLong(index)) {
      int outside = known.above() + known.below();
      frame[index] |= outside >= ALWAYS * known.stories();
    }
  }

  private boolean isLong(int index) {
    return lines.get(index).words() >= MIN_WORDS;
  }

  private boolean isOutside(int index) {
    return hasStory && (index < first || index > last);
  }

  private double share(RepeatedLine known) {
    return (double) known.stories() / site.stories();
  }

  private String reason(RepeatedLine known) {
    int most = Math.max(known.within(), Math.max(known.above(), known.below()));
    String place =
        most == known.within() ? "in the midst of" : most == known.above() ? "above" : "below";
    return "stands "
        + place
        + " stories: on the pages of "
        + known.stories()
        + " of "
        + site.stories()
        + " stories of "
        + site.name();
  }
}
