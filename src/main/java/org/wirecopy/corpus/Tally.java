package org.wirecopy.corpus;

import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.document.Cleaned.Status;

/** What became of the dumps so far. Not safe to share between threads. */
public final class Tally {

  /** Reasons come from data; a hostile corpus must not fill the memory with them. */
  private static final int MOST_REASONS = 100;

  private long articles;
  private long notArticles;
  private long duplicates;
  private long leftOut;
  private long bytes;
  private final Map<String, Long> errors = new TreeMap<>();

  /**
   * Counts a dump.
   *
   * @param reason why it is an error; any for others
   * @param size of the dump, in bytes
   */
  public void add(Status status, String reason, long size) {
    bytes += size;
    switch (status) {
      case ARTICLE -> articles++;
      case NOT_ARTICLE -> notArticles++;
      case ERROR -> addErrors(kind(reason), 1);
    }
  }

  /** What is the same in all messages about it: no number, name or advice. */
  public static String kind(String reason) {
    int end = reason.length();
    for (String detail : new String[] {";", " ("}) {
      int at = reason.indexOf(detail);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return reason.substring(0, end);
  }

  /** Adds all that another counted. */
  public void addAll(Tally other) {
    articles += other.articles;
    notArticles += other.notArticles;
    duplicates += other.duplicates;
    leftOut += other.leftOut;
    bytes += other.bytes;
    other.errors.forEach(this::addErrors);
  }

  public void addErrors(String kind, long count) {
    String known = errors.size() < MOST_REASONS || errors.containsKey(kind) ? kind : "others";
    errors.merge(known, count, Long::sum);
  }

  public void addArticles(long count) {
    articles += count;
  }

  public void addNotArticles(long count) {
    notArticles += count;
  }

  void addDuplicate() {
    duplicates++;
  }

  void addLeftOut(long size) {
    leftOut++;
    bytes += size;
  }

  void addDuplicates(long count, long ofThemLeftOut) {
    duplicates += count;
    leftOut += ofThemLeftOut;
  }

  public void addBytes(long count) {
    bytes += count;
  }

  public long dumps() {
    return articles + leftOut + notArticles + errors();
  }

  /** Articles that were written. */
  public long articles() {
    return articles;
  }

  /** Dumps that tell the same story as an earlier one. */
  public long duplicates() {
    return duplicates;
  }

  /** Those of the duplicates that were not written. */
  public long leftOut() {
    return leftOut;
  }

  /** Pages that hold no article. */
  public long notArticles() {
    return notArticles;
  }

  /** Dumps that could not be read, cleaned or written. */
  public long errors() {
    long sum = 0;
    for (long count : errors.values()) {
      sum += count;
    }
    return sum;
  }

  /** How many there are of each kind of error. */
  public Map<String, Long> errorsByReason() {
    return Map.copyOf(errors);
  }

  /** The dumps' length as UTF-8, unpacked; without those that could not be read. */
  public long bytes() {
    return bytes;
  }
}
