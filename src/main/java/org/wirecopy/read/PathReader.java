package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the dumps that paths stand for: files, folders, globs, and {@code -}, standard input. */
public final class PathReader {

  private final DumpReader reader;
  private final InputStream standardInput;
  private final Optional<Path> leftOut;

  /**
   * @param leftOut a folder that is not searched even where it stands within another: the output's
   */
  public PathReader(DumpReader reader, InputStream standardInput, Optional<Path> leftOut) {
    this.reader = reader;
    this.standardInput = standardInput;
    this.leftOut = leftOut;
  }

  /**
   * Hands each dump to the sink, folders in the order of their names. What cannot be read is a
   * problem for the sink, never an exception.
   *
   * @throws IOException only from the sink
   */
  public void read(List<String> paths, DumpSink sink) throws IOException {
    List<PathArgument> arguments = paths.stream().map(PathArgument::of).toList();
    Optional<Path> base = PathArgument.commonFolder(arguments);
    for (PathArgument argument : arguments) {
      if (argument.isStandardInput()) {
        reader.read(Source.standardInput(standardInput), sink);
      } else {
        new FolderWalk(reader, sink, base, leftOut).read(argument);
      }
    }
  }
}
