package org.wirecopy.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.duplicate.Duplicates;
import org.wirecopy.duplicate.Groups;
import org.wirecopy.duplicate.StorySketch;

/**
 * Sketches of articles in temporary files, one for each band and one for what the articles are
 * called. One band is in memory at a time: some twenty bytes an article, and a hundred for each
 * duplicate. Not safe to share between threads.
 */
public final class SketchFiles implements Closeable {

  private final Path folder;
  private final List<DataOutputStream> bands = new ArrayList<>();
  private final DataOutputStream names;
  private int count;

  /** An article. */
  private record Name(long number, long published, String id) {

    boolean isBefore(Name other) {
      int earlier = Long.compare(published, other.published);
      int lesser = id.compareTo(other.id);
      return earlier != 0 ? earlier < 0 : lesser != 0 ? lesser < 0 : number < other.number;
    }
  }

  public SketchFiles() throws IOException {
    folder = Files.createTempDirectory("wirecopy-duplicates-");
    for (int i = 0; i < StorySketch.BANDS; i++) {
      bands.add(create(band(i)));
    }
    names = create(names());
  }

  private static DataOutputStream create(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 14));
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  private Path band(int number) {
    return folder.resolve("band-" + number);
  }

  private Path names() {
    return folder.resolve("names");
  }

  /**
   * Adds an article.
   *
   * @param number of the dump, from 0
   * @param id what it is called where others tell the same story
   * @param published when it was published, ISO 8601; null where that is unknown
   * @param sketch of its body, not empty
   */
  public void add(long number, String id, @Nullable String published, long[] sketch)
      throws IOException {
    for (int i = 0; i < StorySketch.BANDS; i++) {
      bands.get(i).writeLong(sketch[i]);
    }
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    names.writeLong(number);
    names.writeLong(seconds(published));
    names.writeInt(name.length);
    names.write(name);
    count++;
  }

  /** A day stands for its end: what is known to the minute comes before it. */
  static long seconds(@Nullable String published) {
    if (published == null) {
      return Long.MAX_VALUE;
    }
    try {
      return published.indexOf('T') < 0
          ? LocalDate.parse(published).plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC)
          : OffsetDateTime.parse(published).toEpochSecond();
    } catch (DateTimeException e) {
      return Long.MAX_VALUE;
    }
  }

  /** What all articles that were added come to. */
  public Duplicates duplicates() throws IOException {
    closeAll();
    Groups groups = new Groups(count);
    for (int i = 0; i < StorySketch.BANDS; i++) {
      groups.unite(read(band(i)));
    }
    boolean[] many = new boolean[count];
    for (int i = 0; i < count; i++) {
      many[groups.of(i)] |= groups.of(i) != i;
    }
    Map<Integer, Name> earliest = earliest(groups, many);
    Map<Long, String> kept = new HashMap<>();
    try (DataInputStream in = open(names())) {
      for (int i = 0; i < count; i++) {
        Name name = name(in);
        Name best = earliest.get(groups.of(i));
        if (best != null && best.number() != name.number()) {
          kept.put(name.number(), best.id());
        }
      }
    }
    return new Duplicates(kept);
  }

  private Map<Integer, Name> earliest(Groups groups, boolean[] many) throws IOException {
    Map<Integer, Name> earliest = new HashMap<>();
    try (DataInputStream in = open(names())) {
      for (int i = 0; i < count; i++) {
        Name name = name(in);
        if (many[groups.of(i)]) {
          earliest.merge(groups.of(i), name, (one, two) -> two.isBefore(one) ? two : one);
        }
      }
    }
    return earliest;
  }

  private static Name name(DataInputStream in) throws IOException {
    long number = in.readLong();
    long published = in.readLong();
    byte[] id = in.readNBytes(in.readInt());
    return new Name(number, published, new String(id, StandardCharsets.UTF_8));
  }

  private long[] read(Path file) throws IOException {
    long[] numbers = new long[count];
    try (DataInputStream in = open(file)) {
      for (int i = 0; i < count; i++) {
        numbers[i] = in.readLong();
      }
    }
    return numbers;
  }

  private void closeAll() throws IOException {
    for (DataOutputStream band : bands) {
      band.close();
    }
    names.close();
  }

  @Override
  public void close() throws IOException {
    closeAll();
    for (int i = 0; i < StorySketch.BANDS; i++) {
      Files.deleteIfExists(band(i));
    }
    Files.deleteIfExists(names());
    Files.deleteIfExists(folder);
  }
}
