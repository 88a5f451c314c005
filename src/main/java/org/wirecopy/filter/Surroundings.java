package org.wirecopy.filter;

import java.util.List;
import org.wirecopy.document.TextLine;

/** What stands around a line. */
public final class Surroundings {

  /** Lines each way in which a paragraph of a story has others. */
  private static final int STRETCH = 7;

  /** Two teasers of a sentence often stand together; four paragraphs are a story. */
  private static final int MIN_OTHERS = 3;

  private Surroundings() {}

  /** Paragraphs of prose among the lines up to {@code reach} before and behind the line. */
  public static int paragraphs(List<TextLine> lines, int index, int reach) {
    int paragraphs = 0;
    int end = Math.min(lines.size(), index + reach + 1);
    for (int i = Math.max(0, index - reach); i < end; i++) {
      if (i != index && lines.get(i).isProse()) {
        paragraphs++;
      }
    }
    return paragraphs;
  }

  /** The first paragraph that others follow soon; -1 where there is no story. */
  public static int firstParagraph(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isAmongParagraphs(lines, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last paragraph that others stand close to; -1 where there is no story. */
  public static int lastParagraph(List<TextLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isAmongParagraphs(lines, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAmongParagraphs(List<TextLine> lines, int index) {
    return lines.get(index).isProse() && paragraphs(lines, index, STRETCH) >= MIN_OTHERS;
  }
}
