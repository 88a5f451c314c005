package org.wirecopy.read;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.UniqueNames;

/** Reads the dumps that paths stand for: files, folders, globs, and {@code -}, standard input. */
public final class PathReader {

  private final DumpReader reader;
  private final InputStream standardInput;
  private final Predicate<Path> leftOut;
  private final ReadMeter meter = new ReadMeter();

  /** The first file's name; most runs have no other, and need nothing to keep names apart. */
  private @Nullable String first;

  private @Nullable UniqueNames names;

  /**
   * @param leftOut files and folders, links resolved, that are not read even where they stand
   *     within a folder that is: the output's
   */
  public PathReader(DumpReader reader, InputStream standardInput, Predicate<Path> leftOut) {
    this.reader = reader;
    this.standardInput = standardInput;
    this.leftOut = leftOut;
  }

  /** How much was read so far, of files. */
  public ReadMeter meter() {
    return meter;
  }

  /**
   * Hands each dump to the sink, folders in the order of their names. What cannot be read is a
   * problem for the sink, never an exception.
   *
   * @throws IOException only from the sink
   */
  public void read(List<String> paths, DumpSink sink) throws IOException {
    List<PathArgument> arguments = new ArrayList<>(paths.size());
    for (String path : paths) {
      arguments.add(
          PathArgument.isLossy(path)
              ? PathArgument.of(
                  path, Collections.frequency(paths.subList(0, arguments.size()), path))
              : PathArgument.of(path));
    }
    Optional<Path> base = PathArgument.commonFolder(arguments);
    Opening opening = new Opening(sink);
    for (PathArgument argument : arguments) {
      if (argument.isStandardInput()) {
        reader.read(Source.standardInput(standardInput), opening.sink);
      } else {
        new FolderWalk(opening, base, leftOut).read(argument);
      }
    }
  }

  /**
   * Hands each dump of the files and folders in a list to the sink, in the list's order. What they
   * are called is relative to the folder that the process is in.
   *
   * @param list a file with a path on each line; {@code -} for standard input
   * @param nul whether the paths have NULs between them in place of line ends
   * @throws IOException only from the sink
   */
  public void readList(String list, boolean nul, DumpSink sink) throws IOException {
    Optional<Path> base = Optional.of(Path.of("").toAbsolutePath().normalize());
    Location where = new Location(list.equals("-") ? Source.STANDARD_INPUT : list, 0);
    Opening opening = new Opening(sink);
    try (PathList paths = open(list, nul)) {
      while (true) {
        Optional<byte[]> path;
        try {
          path = paths.next();
        } catch (IOException e) {
          sink.problem(where, where.path(), ReadFailure.explain(e));
          return;
        }
        if (path.isEmpty()) {
          return;
        }
        new FolderWalk(opening, base, leftOut).read(PathArgument.ofPath(path.get()));
      }
    } catch (ListException e) {
      sink.problem(where, where.path(), ReadFailure.explain(e.cause));
    }
  }

  /** Files may differ in nothing but their extensions. */
  private String unique(String name) {
    UniqueNames taken = names;
    if (taken == null) {
      if (first == null) {
        first = name;
        return name;
      }
      taken = new UniqueNames();
      taken.unique(first);
      names = taken;
    }
    return taken.unique(name);
  }

  private PathList open(String list, boolean nul) throws ListException {
    try {
      return new PathList(
          list.equals("-") ? standardInput : Files.newInputStream(Path.of(list)), nul);
    } catch (IOException e) {
      throw new ListException(e);
    }
  }

  /** Keeps a list that cannot be opened apart from a sink that fails. */
  private static final class ListException extends IOException {
    private static final long serialVersionUID = 1;

    private final IOException cause;

    ListException(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  /** How many bytes the paths' files have, packed as they are; 0 for standard input. */
  public long size(List<String> paths) throws IOException {
    Sizes sizes = new Sizes();
    for (String path : paths) {
      PathArgument argument = PathArgument.of(path);
      if (!argument.isStandardInput()) {
        new FolderWalk(sizes, Optional.empty(), leftOut).read(argument);
      }
    }
    return sizes.sum;
  }

  /** Adds up the sizes of files. */
  private static final class Sizes implements SourceSink {
    private long sum;

    @Override
    public void file(Path file, String name) {
      sum += file.toFile().length();
    }

    @Override
    public void problem(Location where, String id, String message) {}
  }

  /** A file's bytes, and a meter that is told how many of them are read. */
  private record Opened(Path file, ReadMeter meter) implements Source.Content {

    @Override
    public InputStream open() throws IOException {
      return new MeteredStream(stream(), meter);
    }

    /** A plain stream starts faster than one on a channel, which knows why there is none. */
    private InputStream stream() throws IOException {
      try {
        return new FileInputStream(file.toFile());
      } catch (FileNotFoundException e) {
        return Files.newInputStream(file);
      }
    }
  }

  /** Reads each file as it is found. */
  private final class Opening implements SourceSink {
    private final DumpSink sink;

    Opening(DumpSink sink) {
      this.sink = new MeteredSink(sink, meter);
    }

    @Override
    public void file(Path file, String name) throws IOException {
      reader.read(source(file, unique(name)), sink);
    }

    private Source source(Path file, String name) {
      return new Source(file.toString(), name, new Opened(file, meter));
    }

    @Override
    public boolean takes(Path file) {
      String name = file.getFileName().toString();
      return DumpNames.isDump(name)
          || (DumpNames.mayBeRecords(name) && reader.beginsWithPage(source(file, name)));
    }

    @Override
    public void unread(Path file) {
      sink.unread(file.getFileName().toString());
    }

    @Override
    public void problem(Location where, String id, String message) throws IOException {
      sink.problem(where, id, message);
    }
  }
}
