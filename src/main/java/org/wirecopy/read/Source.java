package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to read.
 *
 * @param path what messages call it
 * @param name the id of a text dump read from it: the path within the folder that was asked for,
 *     with slashes and without the extension
 * @param content opens it
 */
public record Source(String path, String name, Content content) {

  /** The name that messages use for standard input. */
  public static final String STANDARD_INPUT = "<stdin>";

  public static Source standardInput(InputStream in) {
    return new Source(STANDARD_INPUT, "stdin", () -> in);
  }

  /**
   * What the site is called whose pages it holds, where no address tells: the folder within the
   * folder that was asked for, or where there is none, that folder itself; null for standard input.
   */
  @Nullable String site() {
    int slash = name.indexOf('/');
    return slash > 0 ? name.substring(0, slash) : folder();
  }

  private @Nullable String folder() {
    if (path.equals(STANDARD_INPUT)) {
      return null;
    }
    Path parent = Path.of(path).toAbsolutePath().normalize().getParent();
    return parent == null || parent.getFileName() == null ? null : parent.getFileName().toString();
  }

  /** Where messages say that its one dump stands. */
  Location location() {
    return new Location(path, 0);
  }

  /** Opens a source's bytes. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
