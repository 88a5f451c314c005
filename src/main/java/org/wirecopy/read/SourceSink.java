package org.wirecopy.read;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the files that paths stand for, one at a time. */
interface SourceSink {

  void file(Path file, String name) throws IOException;

  /** Whether a file that nobody named is for it. */
  default boolean takes(Path file) {
    return DumpNames.isDump(file.getFileName().toString());
  }

  /** A file is passed over that it does not take. */
  default void unread(Path file) {}

  /** What a path stands for cannot be found or read. */
  void problem(Location where, String id, String message) throws IOException;
}
