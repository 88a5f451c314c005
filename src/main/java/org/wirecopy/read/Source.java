package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;

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
