package org.wirecopy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/**
 * A line of a dump, and what became of it.
 *
 * @param number of its first source line, from 1
 * @param lastNumber of its last
 * @param kind what it is, as {@link LineKinds} numbers it
 * @param text as the filters saw it
 * @param reason why it was removed; empty for kept lines
 */
record SheetLine(int number, int lastNumber, int kind, String text, String reason) {

  /** Every line of a dump that is not blank, in order. */
  static List<SheetLine> of(Cleaned cleaned, LineKinds kinds) {
    // By the lines' own numbers: several may be parts of one source line.
    SortedMap<Integer, SheetLine> lines = new TreeMap<>();
    for (ArticlePart part : cleaned.parts()) {
      TextLine line = part.line();
      lines.put(line.number(), of(line, kinds.of(part.role()), ""));
    }
    for (Removal removal : cleaned.removals()) {
      TextLine line = removal.line();
      lines.put(line.number(), of(line, kinds.ofFilter(removal.filter()), removal.reason()));
    }
    return new ArrayList<>(lines.values());
  }

  private static SheetLine of(TextLine line, int kind, String reason) {
    return new SheetLine(line.source(), line.lastSource(), kind, line.text(), reason);
  }
}
