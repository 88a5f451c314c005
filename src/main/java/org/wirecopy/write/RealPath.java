package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where paths lead to, by whatever links, so that no output is written over what else is needed.
 */
public final class RealPath {

  private RealPath() {}

  /** The path of a file that need not exist, the links to its folder resolved. */
  public static Path of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      Path parent = absolute.getParent();
      return Files.exists(absolute) || parent == null
          ? absolute.toRealPath()
          : parent.toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      return absolute;
    }
  }

  /** Whether two paths are equal, or lead to the same file. */
  public static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
