package org.wirecopy.check;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.corpus.OrderedRun.Feed;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;

/** Hands on what is read, the three files of one story as one. */
final class Intake implements DumpSink {

  /** What the names of cleaned copy end in. */
  static final List<String> PARTS = List.of("headline.txt", "dateline.txt", "body.txt");

  /** Objects, an id, a path. */
  private static final long OVERHEAD = 1000;

  private final Feed<Item> feed;
  private final Map<String, Set> open = new LinkedHashMap<>();
  private long order;

  Intake(Feed<Item> feed) {
    this.feed = feed;
  }

  /** A set of files that is not known to be whole. */
  private record Set(long order, Map<String, Item.CopyFile> files) {}

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    String part = part(where.path());
    if (part == null) {
      put(new Item(order++, where.path(), where.line(), dump.id(), dump, null, Map.of(), null));
      return;
    }
    String base = where.path().substring(0, where.path().length() - part.length() - 1);
    Set set = open.get(base);
    if (set == null) {
      set = new Set(order++, new TreeMap<>());
      open.put(base, set);
    }
    set.files().put(part, new Item.CopyFile(where.path(), dump.content()));
    if (set.files().size() == PARTS.size()) {
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
    put(new Item(order++, where.path(), where.line(), copy.id(), null, copy, Map.of(), null));
    return true;
  }

  @Override
  public void problem(Location where, String id, String message) throws IOException {
    put(new Item(order++, where.path(), where.line(), id, null, null, Map.of(), message));
  }

  /** What the reader has to remark on, rules see in the text. */
  @Override
  public void warning(Location where, String message) {}

  /** Hands on the sets that lack a file. */
  void end() throws IOException {
    Iterator<Map.Entry<String, Set>> sets = open.entrySet().iterator();
    while (sets.hasNext()) {
      Map.Entry<String, Set> set = sets.next();
      sets.remove();
      put(set.getKey(), set.getValue());
    }
  }

  private void put(String base, Set set) throws IOException {
    String path = set.files().values().iterator().next().path();
    put(new Item(set.order(), path, 0, base, null, null, set.files(), null));
  }

  private void put(Item item) throws IOException {
    long length = item.dump() == null ? 0 : item.dump().content().length();
    if (item.copy() != null && item.copy().article() != null) {
      length = item.copy().article().body().length();
    }
    feed.put(item, OVERHEAD + 2 * length);
  }
}
