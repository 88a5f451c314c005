package org.wirecopy.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/**
 * A source line, and what became of it.
 *
 * @param number from 1; of several texts that were run together in a line each has the line's
 * @param text as it stands in the source
 * @param fate what became of it
 * @param by for kept lines what they are to the article, for removed ones the filter's name; null
 *     for blank ones
 * @param reason why it was removed; null for others
 */
public record ExplainedLine(
    int number, String text, Fate fate, @Nullable String by, @Nullable String reason) {

  /** What can become of a line. */
  public enum Fate {
    KEPT,
    REMOVED,
    /** Nothing to see in it. */
    BLANK;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Every line of a dump, in order.
   *
   * @param source the dump's lines before anything was done to them
   */
  public static List<ExplainedLine> of(List<TextLine> source, Cleaned cleaned) {
    @Nullable ExplainedLine[] explained = new ExplainedLine[source.size() + 1];
    for (ArticlePart part : cleaned.parts()) {
      String role = part.role().name().toLowerCase(Locale.ROOT);
      explain(explained, source, part.line(), Fate.KEPT, role, null);
    }
    for (Removal removal : cleaned.removals()) {
      explain(explained, source, removal.line(), Fate.REMOVED, removal.filter(), removal.reason());
    }
    List<ExplainedLine> lines = new ArrayList<>(source.size());
    for (TextLine line : source) {
      ExplainedLine known = explained[line.number()];
      lines.add(
          known != null
              ? known
              : new ExplainedLine(line.source(), line.text(), Fate.BLANK, null, null));
    }
    return lines;
  }

  /** Normalizers may have made one line of several in the source. */
  private static void explain(
      @Nullable ExplainedLine[] explained,
      List<TextLine> source,
      TextLine line,
      Fate fate,
      String by,
      @Nullable String reason) {
    for (int number = line.number(); number <= line.lastNumber(); number++) {
      TextLine found = source.get(number - 1);
      String text = found.text();
      if (!text.isBlank()) {
        explained[number] = new ExplainedLine(found.source(), text, fate, by, reason);
      }
    }
  }
}
