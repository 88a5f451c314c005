package org.wirecopy.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.jspecify.annotations.Nullable;

/** A file with paths that may be read as often as need be, whatever it is. */
final class ListedPaths implements Closeable {

  /** Some ten thousand paths; more go into a temporary file. */
  private static final int IN_MEMORY = 1 << 20;

  private final @Nullable Path file;
  private final @Nullable DeferredFileOutputStream copy;
  private final boolean nul;

  /**
   * @param file where the paths stand; null for standard input
   * @param nul whether there are NULs between them
   */
  ListedPaths(@Nullable Path file, InputStream standardInput, boolean nul) throws IOException {
    this.nul = nul;
    if (file != null && Files.isRegularFile(file)) {
      this.file = file;
      copy = null;
      return;
    }
    this.file = null;
    copy =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("wirecopy-paths-")
            .get();
    try (InputStream in = file == null ? standardInput : Files.newInputStream(file);
        copy) {
      IOUtils.copy(in, copy);
    }
  }

  PathList open() throws IOException {
    return new PathList(
        copy == null ? Files.newInputStream(Objects.requireNonNull(file)) : copy.toInputStream(),
        nul);
  }

  @Override
  public void close() throws IOException {
    Path temporary = copy == null ? null : copy.getPath();
    if (temporary != null) {
      Files.deleteIfExists(temporary);
    }
  }
}
