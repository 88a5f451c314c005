package org.wirecopy.read;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Paths by their bytes. Names of files need not be text in any charset, but Java makes text of
 * arguments, in which such bytes are lost; an address keeps them.
 */
final class RawPath {

  /** What the system's file names are written in; Java keeps it to itself under another name. */
  private static final Charset FILE_NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  /** Where Linux keeps a process's arguments, with NULs between them. */
  private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");

  private RawPath() {}

  /** The bytes as text. */
  static String text(byte[] path) {
    return new String(path, FILE_NAMES);
  }

  static Path of(byte[] path) {
    Path here = Path.of("").toAbsolutePath();
    boolean relative = path.length > 0 && path[0] != '/';
    StringBuilder address = new StringBuilder("file://");
    if (relative) {
      address.append(here.toUri().getRawPath());
    }
    for (byte b : path) {
      if (b == '/') {
        address.append('/');
      } else {
        address.append('%').append(Character.forDigit((b >> 4) & 15, 16));
        address.append(Character.forDigit(b & 15, 16));
      }
    }
    Path absolute = Path.of(URI.create(address.toString()));
    return relative ? here.relativize(absolute) : absolute;
  }

  /**
   * The path that an argument of the process stands for; empty where nobody knows.
   *
   * @param nth how many others before it read the same
   */
  static Optional<Path> ofArgument(String text, int nth) {
    String bytes;
    try {
      bytes = new String(Files.readAllBytes(ARGUMENTS), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return Optional.empty();
    }
    int left = nth;
    for (String argument : bytes.split("\0", -1)) {
      byte[] path = argument.getBytes(StandardCharsets.ISO_8859_1);
      if (text(path).equals(text) && left-- == 0) {
        return Optional.of(of(path));
      }
    }
    return Optional.empty();
  }
}
