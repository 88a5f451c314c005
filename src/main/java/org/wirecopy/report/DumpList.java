package org.wirecopy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The dumps that the page lists, the most doubtful first. Of a large corpus it lists the most
 * doubtful alone, and of those it holds lines for as many as there is room for.
 */
final class DumpList {

  private final int mostDumps;
  private final long mostBytes;
  private final TreeSet<Entry> entries = new TreeSet<>(Doubt.FIRST);
  private final TreeSet<Entry> withLines = new TreeSet<>(Doubt.FIRST);
  private long bytes;

  /** A dump that is listed. */
  static final class Entry implements Doubt.Placed {
    private final long number;
    private final DumpSheet sheet;
    private byte[] lines;

    Entry(long number, DumpSheet sheet) {
      this.number = number;
      this.sheet = sheet.withoutLines();
      lines = sheet.lines();
    }

    @Override
    public long number() {
      return number;
    }

    @Override
    public DumpSheet sheet() {
      return sheet;
    }

    /** Its lines, packed; nothing where the page has no room for them, or the dump has none. */
    byte[] lines() {
      return lines;
    }
  }

  /**
   * @param mostBytes how much of the page lines may take, packed
   */
  DumpList(int mostDumps, long mostBytes) {
    this.mostDumps = mostDumps;
    this.mostBytes = mostBytes;
  }

  void add(long number, DumpSheet sheet) {
    Entry entry = new Entry(number, sheet);
    entries.add(entry);
    if (entry.lines.length > 0) {
      withLines.add(entry);
      bytes += entry.lines.length;
    }
    while (bytes > mostBytes) {
      dropLines(withLines.last());
    }
    if (entries.size() > mostDumps) {
      dropLines(entries.last());
      entries.pollLast();
    }
  }

  private void dropLines(Entry entry) {
    if (withLines.remove(entry)) {
      bytes -= entry.lines.length;
      entry.lines = new byte[0];
    }
  }

  List<Entry> mostDoubtfulFirst() {
    return new ArrayList<>(entries);
  }
}
