package org.wirecopy.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the files of one path argument in the order of their names, folders within folders too. */
final class FolderWalk {

  private final SourceSink sink;
  private final Optional<Path> base;
  private final Predicate<Path> leftOut;

  /** The folders that the walk is in, links resolved: a link back to one of them is a loop. */
  private final Deque<Path> entered = new ArrayDeque<>();

  private boolean any;

  /**
   * @param base the folder that names are relative to; empty for names without a folder
   * @param leftOut files and folders, links resolved, that are passed over unless they are named
   */
  FolderWalk(SourceSink sink, Optional<Path> base, Predicate<Path> leftOut) {
    this.sink = sink;
    this.base = base;
    this.leftOut = leftOut;
  }

  void read(PathArgument argument) throws IOException {
    if (argument.isAddress()) {
      problem(
          argument.text(),
          "is an address, not a file; fetch it: curl -sL " + argument.text() + " | wirecopy clean");
      return;
    }
    if (argument.path().isEmpty()) {
      problem(argument.text(), "is not a path on this system; check it");
      return;
    }
    Path path = argument.path().get();
    if (argument.glob().isPresent()) {
      readGlob(argument, path, argument.glob().get());
    } else if (Files.isDirectory(path)) {
      walk(path, this::isTaken, Integer.MAX_VALUE);
      if (!any) {
        problem(argument.text(), "holds no dump; " + DumpNames.RULE);
      }
    } else {
      readFile(path);
    }
  }

  private boolean isTaken(Path file) {
    boolean taken = sink.takes(file);
    if (!taken) {
      sink.unread(file);
    }
    return taken;
  }

  private void readGlob(PathArgument argument, Path folder, String glob) throws IOException {
    List<PathMatcher> matchers = new ArrayList<>();
    try {
      matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
      // In a shell **/ stands for no folder as well.
      matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", "")));
    } catch (PatternSyntaxException e) {
      problem(argument.text(), "is not a valid pattern (" + e.getDescription() + "); check it");
      return;
    }
    walk(
        folder,
        file -> {
          Path relative = folder.relativize(file);
          return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
        },
        glob.contains("**") ? Integer.MAX_VALUE : (int) glob.chars().filter(c -> c == '/').count());
    if (!any) {
      problem(argument.text(), "matches no file; check the path");
    }
  }

  private void walk(Path folder, PathMatcher wanted, int depth) throws IOException {
    Path real = real(folder);
    if (leftOut.test(real)) {
      return;
    }
    if (entered.contains(real)) {
      failed(folder, new FileSystemLoopException(folder.toString()));
      return;
    }
    // A folder may hold a million files: their names only, and no strings of them.
    List<Path> names;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      names = new ArrayList<>();
      stream.forEach(entry -> names.add(entry.getFileName()));
    } catch (DirectoryIteratorException e) {
      failed(folder, new IOException(e.getMessage(), e));
      return;
    } catch (IOException e) {
      failed(folder, e);
      return;
    }
    Collections.sort(names);
    entered.push(real);
    for (Path name : names) {
      if (!name.toString().startsWith(".")) {
        visit(folder.resolve(name), real.resolve(name), wanted, depth);
      }
    }
    entered.pop();
  }

  private void visit(Path entry, Path real, PathMatcher wanted, int depth) throws IOException {
    if (Files.isDirectory(entry)) {
      if (depth > 0) {
        walk(entry, wanted, depth - 1);
      }
    } else if (!leftOut.test(real) && !isSpecial(entry) && wanted.matches(entry)) {
      readFile(entry);
    }
  }

  /** A pipe or socket: reading it might wait for ever. */
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private void readFile(Path file) throws IOException {
    any = true;
    sink.file(file, name(file));
  }

  /** The path below the common folder, without the extensions of dumps. */
  private String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path relative = base.isPresent() ? base.get().relativize(absolute) : absolute.getFileName();
    return DumpNames.withoutExtensions(relative.toString().replace(File.separatorChar, '/'));
  }

  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void failed(Path path, IOException e) throws IOException {
    any = true;
    sink.problem(new Location(path.toString(), 0), name(path), ReadFailure.explain(e));
  }

  private void problem(String text, String message) throws IOException {
    sink.problem(new Location(text, 0), text, message);
  }
}
