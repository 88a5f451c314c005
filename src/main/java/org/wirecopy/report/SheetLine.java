package org.wirecopy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;

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
    List<SheetLine> lines = new ArrayList<>();
    for (ArticlePart part : cleaned.parts()) {
      lines.add(
          new SheetLine(
              part.line().number(),
              part.line().lastNumber(),
              kinds.of(part.role()),
              part.line().text(),
              ""));
    }
    for (Removal removal : cleaned.removals()) {
      lines.add(
          new SheetLine(
              removal.line().number(),
              removal.line().lastNumber(),
              kinds.ofFilter(removal.filter()),
              removal.line().text(),
              removal.reason()));
    }
    lines.sort(Comparator.comparingInt(SheetLine::number));
    return lines;
  }
}
