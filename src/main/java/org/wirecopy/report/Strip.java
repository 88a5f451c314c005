package org.wirecopy.report;

import java.util.ArrayList;
import java.util.List;

/** A dump in small: its text in equal parts, and what became of most of each. */
final class Strip {

  private static final int PARTS = 48;

  private Strip() {}

  /** A letter for each part, {@code A} for the first of the kinds; empty for a dump without. */
  static String of(List<SheetLine> lines, LineKinds kinds) {
    long total = 0;
    for (SheetLine line : lines) {
      total += line.text().length();
    }
    if (total == 0) {
      return "";
    }
    List<long[]> weights = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      weights.add(new long[kinds.count()]);
    }
    long start = 0;
    for (SheetLine line : lines) {
      long end = start + line.text().length();
      for (int part = (int) (start * PARTS / total); part < PARTS; part++) {
        long overlap =
            Math.min(end * PARTS, (part + 1) * total) - Math.max(start * PARTS, part * total);
        if (overlap <= 0) {
          break;
        }
        weights.get(part)[line.kind()] += overlap;
      }
      start = end;
    }
    StringBuilder strip = new StringBuilder(PARTS);
    for (long[] weight : weights) {
      strip.append((char) ('A' + heaviest(weight)));
    }
    return strip.toString();
  }

  private static int heaviest(long[] weights) {
    int heaviest = 0;
    for (int i = 1; i < weights.length; i++) {
      heaviest = weights[i] > weights[heaviest] ? i : heaviest;
    }
    return heaviest;
  }
}
