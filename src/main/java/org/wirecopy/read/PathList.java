package org.wirecopy.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** A list of paths, one a line or with NULs between them; as long as it may be. */
final class PathList implements Closeable {

  /** What the system's file names are written in; Java keeps it to itself under another name. */
  private static final Charset FILE_NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

  private final InputStream in;
  private final boolean nul;

  /**
   * @param nul whether the paths have NULs between them, as {@code find -print0} writes them
   */
  PathList(InputStream in, boolean nul) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.nul = nul;
  }

  /** The next path; empty at the end. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream path = new ByteArrayOutputStream();
    while (true) {
      int b = in.read();
      boolean ends = b < 0 || b == (nul ? 0 : '\n');
      if (!ends) {
        path.write(b);
        continue;
      }
      String text = path.toString(FILE_NAMES);
      if (!nul && text.endsWith("\r")) {
        text = text.substring(0, text.length() - 1);
      }
      if (!text.isEmpty()) {
        return Optional.of(text);
      }
      if (b < 0) {
        return Optional.empty();
      }
      path.reset();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
