package org.wirecopy.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * What the HTML of pages says of the lines of their dumps of text, by what the line says. A net
 * that has to guess it from the text while it learns where stories are finds them better on sites
 * that it does not know: whether a line was a link or a caption is what people go by, too.
 */
public final class MarkupByText {

  /** Of no page. */
  public static final MarkupByText NONE = new MarkupByText(Map.of());

  /** Shorter texts are parts of others by chance. */
  private static final int MIN_PART = 4;

  /**
   * What HTML says of a line of text.
   *
   * @param shares see {@link #of(String)}
   * @param source the line of HTML that the text is, or is a part of
   */
  private record Line(float[] shares, String source) {}

  /** The shares of all places where a text stands, and how many these are. */
  private record Sum(Line line, int places) {

    Sum plus(float[] more) {
      float[] sum = line.shares.clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += more[i];
      }
      return new Sum(new Line(sum, line.source), places + 1);
    }

    Line mean() {
      if (places == 1) {
        return line;
      }
      float[] mean = line.shares.clone();
      for (int i = 0; i < mean.length; i++) {
        mean[i] /= places;
      }
      return new Line(mean, line.source);
    }
  }

  private final Map<String, Line> lines;

  private MarkupByText(Map<String, Line> lines) {
    this.lines = lines;
  }

  /**
   * One page.
   *
   * @param html the page
   * @param dumps of its text; where these broke or joined lines, the first of them tells
   */
  public static MarkupByText of(TextDocument html, List<TextDocument> dumps) {
    if (html.lines().isEmpty()) {
      return NONE;
    }
    MarkupTargets targets = new MarkupTargets(new PageView(html));
    Map<String, Sum> lines = new HashMap<>();
    List<Line> byLine = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < html.lines().size(); i++) {
      float[] shares = targets.of(i);
      if (shares != null) {
        String text = html.lines().get(i).text();
        Line line = new Line(shares, text);
        add(lines, text, line);
        byLine.add(line);
        starts.add(whole.length());
        whole.append(text).append(' ');
      }
    }
    String page = whole.toString();
    Map<String, Line> found = new HashMap<>();
    for (TextDocument dump : dumps) {
      for (TextLine line : dump.lines()) {
        String text = line.text();
        Sum exact = lines.get(text);
        if (exact != null) {
          found.put(text, exact.mean());
        } else if (text.length() >= MIN_PART) {
          int at = indexOfWords(page, text);
          int index = Collections.binarySearch(starts, at);
          if (at >= 0) {
            found.put(text, byLine.get(index < 0 ? -index - 2 : index));
          }
        }
      }
    }
    return new MarkupByText(found);
  }

  /** Where the text stands in the page first, no part of a word; -1 where it does not. */
  private static int indexOfWords(String page, String text) {
    int at = page.indexOf(text);
    while (at >= 0 && (isInWord(page, at) || isInWord(page, at + text.length()))) {
      at = page.indexOf(text, at + 1);
    }
    return at;
  }

  /** Whether a word goes on at the index; in a script without spaces nobody can tell. */
  private static boolean isInWord(String page, int index) {
    return index > 0
        && index < page.length()
        && Character.isLetterOrDigit(page.charAt(index - 1))
        && Character.isLetterOrDigit(page.charAt(index))
        && !LineShape.isUnspaced(page.charAt(index));
  }

  private static void add(Map<String, Sum> sums, String text, Line line) {
    Sum known = sums.get(text);
    sums.put(text, known == null ? new Sum(line, 1) : known.plus(line.shares));
  }

  /** Several pages: of a text that stands on more than one, the mean. */
  public static MarkupByText of(List<MarkupByText> pages) {
    Map<String, Sum> sums = new HashMap<>();
    for (MarkupByText page : pages) {
      page.lines.forEach((text, line) -> add(sums, text, line));
    }
    Map<String, Line> means = new HashMap<>();
    sums.forEach((text, sum) -> means.put(text, sum.mean()));
    return new MarkupByText(means);
  }

  /** Shares from 0 to 1 of what the HTML says of a line; null where no page has it. */
  float @Nullable [] of(String line) {
    Line known = lines.get(line);
    return known == null ? null : known.shares;
  }

  /** The line of HTML that the text is, or is a part of; null where no page has it. */
  @Nullable String source(String line) {
    Line known = lines.get(line);
    return known == null ? null : known.source;
  }
}
