package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.wirecopy.check.Settings;
import org.wirecopy.check.StandardRules;

/** The table {@code [check]} of {@code .wirecopy.toml}. */
final class CheckSettings {

  static final String FILE = ".wirecopy.toml";

  private static final List<String> KEYS =
      List.of(
          "select", "ignore", "languages", "baseline", "max-rate", "thresholds", "files-ignore");

  private final Path file;
  private final TomlTable table;

  private CheckSettings(Path file, TomlTable table) {
    this.file = file;
    this.table = table;
  }

  /** What is wrong in the file; names file and line. */
  static final class WrongException extends IOException {
    private static final long serialVersionUID = 1;

    WrongException(Path file, @Nullable TomlPosition position, String message) {
      super(file + (position == null ? "" : ":" + position.line()) + ": " + message);
    }
  }

  /** The file in the folder of that path or the nearest above it. */
  static Optional<Path> find(String path) {
    Path start;
    try {
      start = Path.of(path).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      start = Path.of("").toAbsolutePath(); // a glob, where the system has none in names
    }
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve(FILE);
      if (Files.isRegularFile(candidate)) {
        Path here = Path.of("").toAbsolutePath();
        return Optional.of(candidate.startsWith(here) ? here.relativize(candidate) : candidate);
      }
    }
    return Optional.empty();
  }

  static CheckSettings read(Path file) throws IOException {
    TomlParseResult parsed = Toml.parse(file);
    if (parsed.hasErrors()) {
      TomlParseError error = parsed.errors().get(0);
      String what = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
      throw new WrongException(file, error.position(), "is not valid TOML: " + what);
    }
    requireKnown(file, parsed, List.of("check"), "key");
    TomlTable table = parsed.getTableOrEmpty("check");
    requireKnown(file, table, KEYS, "key of [check]");
    return new CheckSettings(file, table);
  }

  private static void requireKnown(Path file, TomlTable table, List<String> known, String kind)
      throws WrongException {
    for (String key : table.keySet()) {
      if (!known.contains(key)) {
        throw new WrongException(file, position(table, key), unknown(kind, key, known));
      }
    }
  }

  private static String unknown(String kind, String key, List<String> known) {
    return "no "
        + kind
        + " is called '"
        + key
        + "'"
        + Spelling.nearest(key, known)
            .map(near -> "; did you mean " + near + "?")
            .orElse("; known are " + String.join(", ", known));
  }

  private static @Nullable TomlPosition position(TomlTable table, String key) {
    return table.inputPositionOf(List.of(key));
  }

  Set<String> select() throws WrongException {
    return rules(table, "select");
  }

  Set<String> ignore() throws WrongException {
    return rules(table, "ignore");
  }

  Set<String> languages() throws WrongException {
    return strings(table, "languages");
  }

  /** Relative to the file's own folder. */
  Optional<Path> baseline() throws WrongException {
    Object value = table.get(List.of("baseline"));
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String name)) {
      throw wrong(table, "baseline", "needs the name of a file in quotation marks");
    }
    return Optional.of(file.resolveSibling(name));
  }

  Map<String, Double> rates() throws WrongException {
    List<String> names = new ArrayList<>(StandardRules.names());
    names.add(Settings.ALL);
    return numbers("max-rate", names);
  }

  Map<String, Double> thresholds() throws WrongException {
    List<String> names =
        StandardRules.RULES.stream()
            .filter(rule -> rule.threshold().isPresent())
            .map(rule -> rule.name())
            .toList();
    return numbers("thresholds", names);
  }

  /** Globs of files, relative to the file's own folder, and the rules that do not judge them. */
  List<Settings.FileIgnore> files() throws WrongException {
    TomlTable ignored = table("files-ignore");
    List<Settings.FileIgnore> files = new ArrayList<>();
    for (String glob : ignored.keySet()) {
      files.add(new Settings.FileIgnore(matching(glob), rules(ignored, glob)));
    }
    return files;
  }

  private Predicate<String> matching(String glob) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return path -> {
      try {
        Path absolute = Path.of(path).toAbsolutePath().normalize();
        return folder != null
            && absolute.startsWith(folder)
            && matcher.matches(folder.relativize(absolute));
      } catch (InvalidPathException e) {
        return false; // standard input
      }
    };
  }

  private TomlTable table(String key) throws WrongException {
    Object value = table.get(List.of(key));
    if (value != null && !(value instanceof TomlTable)) {
      throw wrong(table, key, "needs a table: [check." + key + "]");
    }
    return value instanceof TomlTable inner ? inner : Toml.parse("");
  }

  private Map<String, Double> numbers(String key, List<String> names) throws WrongException {
    TomlTable inner = table(key);
    requireKnown(file, inner, names, "rule in [check." + key + "]");
    Map<String, Double> numbers = new HashMap<>();
    for (String name : inner.keySet()) {
      Object value = inner.get(List.of(name));
      Optional<Double> number = Percentage.read(String.valueOf(value));
      if (number.isEmpty()) {
        throw wrong(inner, name, "needs a number, such as 2 or \"2%\"");
      }
      numbers.put(name, number.get());
    }
    return numbers;
  }

  private Set<String> rules(TomlTable of, String key) throws WrongException {
    Set<String> names = strings(of, key);
    for (String name : names) {
      if (StandardRules.find(name).isEmpty()) {
        throw wrong(of, key, unknown("rule", name, StandardRules.names()));
      }
    }
    return names;
  }

  private Set<String> strings(TomlTable of, String key) throws WrongException {
    Object value = of.get(List.of(key));
    if (value == null) {
      return Set.of();
    }
    Set<String> strings = new LinkedHashSet<>();
    if (value instanceof TomlArray array) {
      for (Object element : array.toList()) {
        if (element instanceof String text) {
          strings.add(text);
        }
      }
      if (strings.size() == array.size()) {
        return strings;
      }
    }
    throw wrong(of, key, "needs a list of names, each once: [\"no-body\", \"duplicate\"]");
  }

  private WrongException wrong(TomlTable of, String key, String message) {
    return new WrongException(file, position(of, key), "'" + key + "': " + message);
  }
}
