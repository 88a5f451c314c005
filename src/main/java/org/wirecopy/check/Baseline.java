package org.wirecopy.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are known and do not fail a build. They are known by rule, file and fingerprint, so
 * that they may move to other lines; files are named relative to the baseline's folder, so that the
 * folder may move.
 */
public final class Baseline {

  private static final JsonFactory JSON = new JsonFactory();

  private final @Nullable Path folder;
  private final Map<Key, Integer> counts;

  /** What a finding is known by. */
  private record Key(String path, String rule, String fingerprint) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byPath = path.compareTo(other.path);
      int byRule = byPath == 0 ? rule.compareTo(other.rule) : byPath;
      return byRule == 0 ? fingerprint.compareTo(other.fingerprint) : byRule;
    }
  }

  private Baseline(Path file, Map<Key, Integer> counts) {
    folder = file.toAbsolutePath().normalize().getParent();
    this.counts = counts;
  }

  /** A baseline that knows nothing. */
  public static Baseline none() {
    return new Baseline(Path.of(""), Map.of());
  }

  /** A baseline of these findings, to be written to that file. */
  public static Baseline of(Path file, Iterable<List<Finding>> findings) {
    Baseline baseline = new Baseline(file, new TreeMap<>());
    for (List<Finding> about : findings) {
      about.forEach(finding -> baseline.counts.merge(baseline.key(finding), 1, Integer::sum));
    }
    return baseline;
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException for a file that cannot be read or is none
   */
  public static Baseline read(Path file) throws IOException {
    Baseline baseline = new Baseline(file, new TreeMap<>());
    try (JsonParser parser = JSON.createParser(Files.readString(file))) {
      int depth = 0;
      Map<String, String> entry = new HashMap<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          depth++;
          entry.clear();
        } else if (token == JsonToken.END_OBJECT) {
          baseline.add(entry, depth--);
        } else if (token.isScalarValue()) {
          entry.put(String.valueOf(parser.currentName()), parser.getText());
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("is no baseline: " + e.getMessage(), e);
    }
    return baseline;
  }

  private void add(Map<String, String> entry, int depth) {
    if (depth == 2) {
      String path = entry.get("path");
      String rule = entry.get("rule");
      String fingerprint = entry.get("fingerprint");
      if (path == null || rule == null || fingerprint == null) {
        throw new IllegalArgumentException("an entry lacks path, rule or fingerprint");
      }
      counts.put(
          new Key(path, rule, fingerprint), Integer.parseInt(entry.getOrDefault("count", "1")));
    }
  }

  /** The baseline as JSON, an entry a line, sorted: small changes make small differences. */
  public String text() throws IOException {
    StringBuilder text = new StringBuilder("{\"version\": 1, \"findings\": [");
    String separator = "\n  ";
    for (Map.Entry<Key, Integer> entry : counts.entrySet()) {
      StringWriter object = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(object)) {
        json.writeStartObject();
        json.writeStringField("path", entry.getKey().path());
        json.writeStringField("rule", entry.getKey().rule());
        json.writeStringField("fingerprint", entry.getKey().fingerprint());
        json.writeNumberField("count", entry.getValue());
        json.writeEndObject();
      }
      text.append(separator).append(object);
      separator = ",\n  ";
    }
    return text.append("\n]}\n").toString();
  }

  /**
   * Leaves out what is known, for one reading of all findings: of findings that are alike, so many
   * are known as there were.
   */
  UnaryOperator<List<Finding>> filter() {
    if (counts.isEmpty()) {
      return findings -> findings;
    }
    Map<Key, Integer> left = new HashMap<>(counts);
    return findings -> {
      List<Finding> fresh = new ArrayList<>();
      for (Finding finding : findings) {
        Key key = key(finding);
        int known = left.getOrDefault(key, 0);
        if (known > 0) {
          left.put(key, known - 1);
        } else {
          fresh.add(finding);
        }
      }
      return fresh;
    };
  }

  private Key key(Finding finding) {
    return new Key(relative(finding.path()), finding.rule(), finding.fingerprint());
  }

  private String relative(String path) {
    if (path.startsWith("<")) {
      return path; // standard input
    }
    Path absolute = Path.of(path).toAbsolutePath().normalize();
    Path from = folder;
    boolean near = from != null && Objects.equals(from.getRoot(), absolute.getRoot());
    return (from != null && near ? from.relativize(absolute) : absolute)
        .toString()
        .replace('\\', '/');
  }
}
