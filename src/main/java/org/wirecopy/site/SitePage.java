package org.wirecopy.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * A page as learning sees it.
 *
 * @param key a hash of its prose, in any order: the same page fetched twice is one page, whatever
 *     its teasers were
 * @param lines all its lines, in order
 */
public record SitePage(long key, List<SiteLine> lines) {

  /** Of a longer page, its first and last lines count: frames stand there. */
  private static final int MOST_LINES = 1000;

  public SitePage {
    lines = List.copyOf(lines);
  }

  /** The page, once its lines are normalized and before any is removed. */
  public static SitePage of(TextDocument document) {
    List<SiteLine> lines = new ArrayList<>();
    List<TextLine> all = document.lines();
    for (int i = 0; i < all.size(); i++) {
      if (i < MOST_LINES / 2 || i >= all.size() - MOST_LINES / 2) {
        lines.add(SiteLine.of(all.get(i)));
      }
    }
    return new SitePage(key(lines), lines);
  }

  private static long key(List<SiteLine> lines) {
    long prose = sum(lines.stream().filter(line -> line.proseWords() > 0));
    return SiteLine.mixed(prose == 0 ? sum(lines.stream()) : prose);
  }

  private static long sum(Stream<SiteLine> lines) {
    return lines.mapToLong(SiteLine::hash).distinct().sum();
  }

  /** Which of two with the same key is kept must not hang on which comes first. */
  SitePage orLesser(SitePage other) {
    return compare(hashes(), other.hashes()) <= 0 ? this : other;
  }

  private long[] hashes() {
    return lines.stream().mapToLong(SiteLine::hash).toArray();
  }

  private static int compare(long[] one, long[] other) {
    return Arrays.compare(one, other);
  }
}
