package org.wirecopy.read;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A path as the user gave it.
 *
 * @param text as given
 * @param path the path; for a glob, the folder above its first wildcard
 * @param glob the part of a glob from its first wildcard on
 */
record PathArgument(String text, Optional<Path> path, Optional<String> glob) {

  private static final String STANDARD_INPUT = "-";

  static PathArgument of(String text) {
    if (text.equals(STANDARD_INPUT)) {
      return new PathArgument(text, Optional.empty(), Optional.empty());
    }
    Optional<Path> path = path(text);
    if (path.isPresent() && Files.exists(path.get())) {
      return new PathArgument(text, path, Optional.empty()); // even with a bracket in its name
    }
    String slashed = text.replace(File.separatorChar, '/');
    int wildcard = firstWildcard(slashed);
    if (wildcard < 0) {
      return new PathArgument(text, path, Optional.empty());
    }
    int slash = slashed.lastIndexOf('/', wildcard);
    String folder = slash < 0 ? "." : slash == 0 ? "/" : slashed.substring(0, slash);
    return new PathArgument(text, path(folder), Optional.of(slashed.substring(slash + 1)));
  }

  /** Whether a path stands for one with bytes that are no text. */
  static boolean isLossy(String text) {
    return text.indexOf('\ufffd') >= 0;
  }

  /**
   * One of the arguments of the process that stand for others.
   *
   * @param nth how many others before it read the same
   */
  static PathArgument of(String text, int nth) {
    Optional<Path> raw = RawPath.ofArgument(text, nth);
    return raw.isPresent() && Files.exists(raw.get())
        ? new PathArgument(text, raw, Optional.empty())
        : of(text);
  }

  /** A path that is nothing but a path, whatever bytes are in it. */
  static PathArgument ofPath(byte[] bytes) {
    String text = RawPath.text(bytes);
    return new PathArgument(
        text, isLossy(text) ? Optional.of(RawPath.of(bytes)) : path(text), Optional.empty());
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty(); // Windows allows no wildcard in a path
    }
  }

  private static int firstWildcard(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*?[{".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it is what only browsers open. */
  boolean isAddress() {
    return (text.startsWith("https://") || text.startsWith("http://"))
        && !(path.isPresent() && glob.isEmpty() && Files.exists(path.get()));
  }

  boolean isStandardInput() {
    return text.equals(STANDARD_INPUT);
  }

  /** Where it begins: the folder itself, or that of a file. */
  Path folder() {
    Path absolute = path.orElseThrow().toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return glob.isPresent() || Files.isDirectory(absolute) || parent == null ? absolute : parent;
  }
}
