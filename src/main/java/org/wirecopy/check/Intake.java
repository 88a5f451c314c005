package org.wirecopy.check;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.OrderedRun;
import org.wirecopy.corpus.Reading;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;

/** Numbers what is read and hands it on, the three files of one story as one. */
final class Intake implements DumpSink {

  /** What the names of cleaned copy end in. */
  static final List<String> PARTS = List.of("headline.txt", "dateline.txt", "body.txt");

  /** Objects, an id, a path. */
  private static final long OVERHEAD = 1000;

  private final OrderedRun.Feed<Item> feed;

  /** Files of cleaned copy of which others may still come, by what their names begin with. */
  private final Map<String, Map<String, Item.CopyFile>> open = new LinkedHashMap<>();

  private long number;

  private Intake(OrderedRun.Feed<Item> feed) {
    this.feed = feed;
  }

  /** All that is read; sets that lack a file come last. */
  static OrderedRun.Feeding<Item> of(Reading reading) {
    return feed -> {
      Intake intake = new Intake(feed);
      reading.readInto(intake);
      intake.end();
    };
  }

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    String part = part(where.path());
    if (part == null) {
      long length = dump.content().length();
      put(
          new Item(number, where.path(), where.line(), dump.id(), dump, null, Map.of(), null),
          length);
      return;
    }
    String base = where.path().substring(0, where.path().length() - part.length() - 1);
    Map<String, Item.CopyFile> set = open.computeIfAbsent(base, key -> new TreeMap<>());
    set.put(part, new Item.CopyFile(where.path(), dump.content()));
    if (set.size() == PARTS.size()) {
      open.remove(base);
      put(base, set);
    }
  }

  private static @Nullable String part(String path) {
    for (String part : PARTS) {
      if (path.endsWith("." + part)) {
        return part;
      }
    }
    return null;
  }

  @Override
  public boolean copy(Location where, Cleaned copy) throws IOException {
    long length = copy.article() == null ? 0 : copy.article().body().length();
    put(
        new Item(number, where.path(), where.line(), copy.id(), null, copy, Map.of(), null),
        length);
    return true;
  }

  @Override
  public void problem(Location where, String id, String message) throws IOException {
    put(new Item(number, where.path(), where.line(), id, null, null, Map.of(), message), 0);
  }

  /** What the reader has to remark on, rules see in the text. */
  @Override
  public void warning(Location where, String message) {}

  private void end() throws IOException {
    Iterator<Map.Entry<String, Map<String, Item.CopyFile>>> sets = open.entrySet().iterator();
    while (sets.hasNext()) {
      Map.Entry<String, Map<String, Item.CopyFile>> set = sets.next();
      sets.remove();
      put(set.getKey(), set.getValue());
    }
  }

  private void put(String base, Map<String, Item.CopyFile> set) throws IOException {
    String path = set.values().iterator().next().path();
    long length = set.values().stream().mapToLong(file -> file.text().length()).sum();
    put(new Item(number, path, 0, base, null, null, set, null), length);
  }

  /**
   * @param length of its text
   */
  private void put(Item item, long length) throws IOException {
    number++;
    feed.put(item, OVERHEAD + 2 * length);
  }
}
