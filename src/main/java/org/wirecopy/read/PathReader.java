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
   * problem for the sink, never an exception. Names are relative to the folder that all the paths
   * have in common.
   *
   * @throws IOException only from the sink
   */
  public void read(List<String> paths, DumpSink sink) throws IOException {
    read(paths, null, sink);
  }

  /**
   * The same.
   *
   * @param base the folder that names are relative to; null for the one in common
   * @throws IOException only from the sink
   */
  public void read(List<String> paths, @Nullable Path base, DumpSink sink) throws IOException {
    List<PathArgument> arguments = arguments(paths);
    read(arguments, base == null ? common(arguments).folder() : Optional.of(base), sink);
  }

  /**
   * Hands each dump of the paths, and then of the files and folders in a list, to the sink, in the
   * list's order.
   *
   * @param list a file with a path on each line; {@code -} for standard input
   * @param nul whether the paths have NULs between them in place of line ends
   * @param base the folder that names are relative to, so that each path is read as it comes; null
   *     for the one in common, for which the list is gone through before
   * @throws IOException only from the sink
   */
  public void readWithList(
      List<String> paths, String list, boolean nul, @Nullable Path base, DumpSink sink)
      throws IOException {
    try {
      if (base == null) {
        readBelowCommon(arguments(paths), list, nul, sink);
      } else {
        read(paths, base, sink);
        try (PathList all = open(list, nul)) {
          read(all, Optional.of(base), sink);
        }
      }
    } catch (ListException e) {
      String name = list.equals("-") ? Source.STANDARD_INPUT : list;
      sink.problem(new Location(name, 0), name, ReadFailure.explain(e.cause));
    }
  }

  private void readBelowCommon(
      List<PathArgument> arguments, String list, boolean nul, DumpSink sink) throws IOException {
    CommonFolder common = common(arguments);
    try (ListedPaths listed = copied(list, nul)) {
      try (PathList all = opened(listed)) {
        for (Optional<byte[]> path = next(all); path.isPresent(); path = next(all)) {
          common.add(PathArgument.ofPath(path.get()));
        }
      }
      read(arguments, common.folder(), sink);
      try (PathList all = opened(listed)) {
        read(all, common.folder(), sink);
      }
    }
  }

  private static List<PathArgument> arguments(List<String> paths) {
    List<PathArgument> arguments = new ArrayList<>(paths.size());
    for (String path : paths) {
      arguments.add(
          PathArgument.isLossy(path)
              ? PathArgument.of(
                  path, Collections.frequency(paths.subList(0, arguments.size()), path))
              : PathArgument.of(path));
    }
    return arguments;
  }

  private static CommonFolder common(List<PathArgument> arguments) {
    CommonFolder common = new CommonFolder();
    for (PathArgument argument : arguments) {
      common.add(argument);
    }
    return common;
  }

  private void read(List<PathArgument> arguments, Optional<Path> base, DumpSink sink)
      throws IOException {
    for (PathArgument argument : arguments) {
      if (argument.isStandardInput()) {
        reader.read(Source.standardInput(standardInput), new MeteredSink(sink, meter));
      } else {
        walk(argument, base, sink);
      }
    }
  }

  private void walk(PathArgument argument, Optional<Path> base, DumpSink sink) throws IOException {
    new FolderWalk(new Opening(sink), base, leftOut).read(argument);
  }

  private void read(PathList paths, Optional<Path> base, DumpSink sink) throws IOException {
    for (Optional<byte[]> path = next(paths); path.isPresent(); path = next(paths)) {
      walk(PathArgument.ofPath(path.get()), base, sink);
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

  private ListedPaths copied(String list, boolean nul) throws ListException {
    try {
      return new ListedPaths(list.equals("-") ? null : Path.of(list), standardInput, nul);
    } catch (IOException e) {
      throw new ListException(e);
    }
  }

  private static PathList opened(ListedPaths list) throws ListException {
    try {
      return list.open();
    } catch (IOException e) {
      throw new ListException(e);
    }
  }

  private static Optional<byte[]> next(PathList paths) throws ListException {
    try {
      return paths.next();
    } catch (IOException e) {
      throw new ListException(e);
    }
  }

  /** Keeps a list that cannot be read apart from a sink that fails. */
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
      if (name.startsWith("../")) {
        sink.problem(
            new Location(file.toString(), 0),
            name,
            "lies outside of --base; name a folder above both");
        return;
      }
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
