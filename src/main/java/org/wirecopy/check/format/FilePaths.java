package org.wirecopy.check.format;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names files as the machines that show findings do: relative to where the command runs. */
final class FilePaths {

  private FilePaths() {}

  /** With slashes; absolute only for what lies outside. */
  static String relative(String path) {
    try {
      Path here = Path.of("").toAbsolutePath();
      Path absolute = here.resolve(path).normalize();
      return (absolute.startsWith(here) ? here.relativize(absolute) : absolute)
          .toString()
          .replace(File.separatorChar, '/');
    } catch (InvalidPathException e) {
      return path; // standard input
    }
  }

  /** The same as a URI reference. */
  static String uri(String path) {
    String name = relative(path);
    try {
      boolean absolute = name.startsWith("/") || name.matches("[A-Za-z]:/.*");
      URI uri =
          absolute
              ? new URI("file", "", name.startsWith("/") ? name : "/" + name, null)
              : new URI(null, null, "/" + name, null);
      String text = uri.toASCIIString();
      return absolute ? text : text.substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e); // a path that begins with a slash is one
    }
  }
}
