package org.wirecopy.filter;

import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/** What stands around a line. */
public final class Surroundings {

  private Surroundings() {}

  /** Paragraphs of prose among the lines up to {@code reach} before and behind the line. */
  public static int paragraphs(List<TextLine> lines, int index, int reach) {
    int paragraphs = 0;
    int end = Math.min(lines.size(), index + reach + 1);
    for (int i = Math.max(0, index - reach); i < end; i++) {
      if (i != index && LineShape.isProse(lines.get(i).text())) {
        paragraphs++;
      }
    }
    return paragraphs;
  }
}
