package org.wirecopy.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.write.RealPath;

/**
 * The files that a command was told to read: an output that is one of them would take the place of
 * what nobody can get back. Files that are only met in a folder are not among them: there, a run
 * passes over what it writes.
 */
final class Inputs {

  /** What the system's file names are written in; Java keeps it to itself under another name. */
  private static final Charset FILE_NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  private final List<Path> files = new ArrayList<>();
  private final @Nullable Path list;
  private final boolean nul;

  /**
   * @param named paths as they were typed; what is no file is left out
   * @param list a file with the paths of more files; one that can be read once only is left out
   * @param nul whether the paths in the list have NULs between them
   */
  Inputs(List<String> named, @Nullable String list, boolean nul) {
    named.forEach(this::add);
    Path listed = list == null ? null : path(list);
    this.list = listed != null && Files.isRegularFile(listed) ? listed : null;
    this.nul = nul;
    if (this.list != null) {
      files.add(this.list);
    }
  }

  /** Adds a file that the command reads besides; null for none. */
  void add(@Nullable String text) {
    Path file = text == null ? null : path(text);
    if (file != null && isFile(file)) {
      files.add(file);
    }
  }

  /**
   * Ends the command where an output is an input.
   *
   * @param output a file that need not exist; null for none
   */
  void forbid(@Nullable Path output) throws IsInputException {
    if (output != null
        && Files.exists(output)
        && find(file -> RealPath.isSame(file, output)).isPresent()) {
      throw new IsInputException(output, "file");
    }
  }

  /** The first input of that kind. */
  Optional<Path> find(Predicate<Path> wanted) {
    for (Path file : files) {
      if (wanted.test(file)) {
        return Optional.of(file);
      }
    }
    if (list == null) {
      return Optional.empty();
    }
    try (Scanner lines = new Scanner(list, FILE_NAMES).useDelimiter(nul ? "\0" : "\r?\n")) {
      while (lines.hasNext()) {
        Path file = path(lines.next());
        if (file != null && isFile(file) && wanted.test(file)) {
          return Optional.of(file);
        }
      }
    } catch (IOException e) {
      // Whoever reads what the list names will tell.
    }
    return Optional.empty();
  }

  private static boolean isFile(Path file) {
    return Files.exists(file) && !Files.isDirectory(file);
  }

  private static @Nullable Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return null; // a glob, where the system has none in names
    }
  }

  /** Thrown before anything is written where an output is an input. */
  static final class IsInputException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * @param kind what to name in its place: {@code file}
     */
    IsInputException(Path file, String kind) {
      super(file + ": is an input; name another " + kind);
    }
  }
}
