package org.wirecopy.read;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Counts what was read of the sources, packed as they are, and what was passed over; any thread may
 * ask.
 */
public final class ReadMeter {

  /** So many kinds of files are told apart, and so many are named in a message. */
  private static final int MOST_ENDINGS = 100;

  private static final int MOST_NAMED = 5;

  private final AtomicLong bytes = new AtomicLong();
  private final Map<String, Long> unread = new TreeMap<>();
  private long skipped;

  void add(long more) {
    bytes.addAndGet(more);
  }

  synchronized void addUnread(String fileName) {
    int query = fileName.indexOf('?');
    String name = query < 0 ? fileName : fileName.substring(0, query);
    String ending = name.substring(Math.max(name.lastIndexOf('.'), 0));
    unread.merge(
        unread.size() < MOST_ENDINGS || unread.containsKey(ending) ? ending : "others",
        1L,
        Long::sum);
  }

  synchronized void addSkipped(long records) {
    skipped += records;
  }

  public long bytes() {
    return bytes.get();
  }

  /** Records that hold no page. */
  public synchronized long skipped() {
    return skipped;
  }

  /** Files in folders and archives that are no dumps. */
  public synchronized long unread() {
    long sum = 0;
    for (long count : unread.values()) {
      sum += count;
    }
    return sum;
  }

  /** What to say of these files, by their endings, the most frequent first; empty for none. */
  public synchronized String unreadText() {
    if (unread.isEmpty()) {
      return "";
    }
    String endings =
        unread.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_NAMED)
            .map(ending -> ending.getValue() + " " + ending.getKey())
            .collect(Collectors.joining(", "));
    long files = unread();
    return files
        + (files == 1 ? " file" : " files")
        + " not read: "
        + endings
        + (unread.size() > MOST_NAMED ? ", …" : "")
        + "; name them or use a glob";
  }
}
