package org.wirecopy.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it has another name until it is finished. Where a link
 * leads to a file, the link stays and the file is replaced; what is no file, such as a device or a
 * pipe, is written to as it is.
 */
public final class WholeFile {

  /** What a file holds. */
  public interface Content {

    /** Writes all of it; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path file;
  private final Path target;
  private final Path unfinished;

  /**
   * @param file its name; nothing is written yet
   */
  public WholeFile(Path file) {
    this.file = file;
    target = RealPath.of(file);
    unfinished = target.resolveSibling("." + target.getFileName() + ".tmp");
  }

  /**
   * Whether something is there that takes what is written to it: a device, a pipe, or what the
   * process has open already, as {@code /dev/stdout} is, even where that leads to a file.
   */
  static boolean isStream(Path path) {
    if (!Files.exists(path) || Files.isDirectory(path)) {
      return false;
    }
    Path absolute = path.toAbsolutePath().normalize();
    boolean open =
        Files.isSymbolicLink(absolute)
            && (absolute.startsWith("/dev") || absolute.startsWith("/proc"));
    return open || !Files.isRegularFile(path);
  }

  /** Behind what others have written there. */
  static FileChannel openStream(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /** Whether a path, with no links in it, is the file's, finished or not. */
  public boolean owns(Path path) {
    return path.equals(target) || path.equals(unfinished);
  }

  /**
   * Finds out whether it can be written: who waits for long work should be told before it.
   *
   * @throws OutputException where it cannot
   */
  public void requireWritable() throws IOException {
    if (isStream(file)) {
      return;
    }
    try {
      if (Files.isDirectory(target)) {
        throw new IOException("is a folder");
      }
      Files.createDirectories(target.getParent());
      Files.write(unfinished, new byte[0]);
      Files.delete(unfinished);
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  /**
   * Writes it.
   *
   * @throws OutputException where it cannot be written; an earlier file is still there then
   */
  public void write(Content content) throws IOException {
    try {
      if (isStream(file)) {
        try (OutputStream out = Channels.newOutputStream(openStream(file))) {
          content.writeTo(out);
        }
        return;
      }
      try {
        try (OutputStream out = Files.newOutputStream(unfinished)) {
          content.writeTo(out);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }
}
