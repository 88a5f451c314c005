package org.wirecopy.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing the same output. The system holds the lock, on a file beside the
 * output, and lets go of it when the process ends, however it ends: what a killed run leaves there
 * locks nobody out. Not safe to share between threads.
 */
final class RunLock implements Closeable {

  private final Path output;
  private final Path file;
  private @Nullable FileChannel channel;

  /**
   * @param output what is written
   * @param file what is locked; it need not exist
   */
  RunLock(Path output, Path file) {
    this.output = output;
    this.file = file;
  }

  /**
   * Takes the lock, unless it is taken by this one already.
   *
   * @throws BusyException where another run has it
   */
  void take() throws IOException {
    while (channel == null) {
      FileChannel opened =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(opened)) {
        opened.close();
        throw new BusyException(output);
      }
      if (Files.exists(file)) {
        channel = opened;
      } else {
        opened.close(); // the run that had it has ended since, and took the file along
      }
    }
  }

  private static boolean isLocked(FileChannel opened) throws IOException {
    FileLock lock;
    try {
      lock = opened.tryLock();
    } catch (OverlappingFileLockException e) {
      return false; // by this process
    } catch (IOException e) {
      return true; // a file system without locks: nobody can be told
    }
    return lock != null;
  }

  boolean isTaken() {
    return channel != null;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      Files.deleteIfExists(file); // before anybody else can have it
      channel.close();
      channel = null;
    }
  }
}
