package org.wirecopy.read;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the files that paths stand for, one at a time. */
interface SourceSink {

  void file(Path file, String name) throws IOException;

  /** What a path stands for cannot be found or read. */
  void problem(Location where, String id, String message) throws IOException;
}
