package org.wirecopy.read;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Reads the files of one path argument in the order of their names, folders within folders too. */
final class FolderWalk {

  /** Files with other extensions stand beside dumps in many a folder and are none. */
  static final Set<String> EXTENSIONS =
      Set.of("", "txt", "text", "jsonl", "ndjson", "html", "htm", "xhtml", "warc", "wet", "gz");

  private final DumpReader reader;
  private final DumpSink sink;
  private final Optional<Path> base;
  private final Optional<Path> leftOut;

  /** The folders that the walk is in, links resolved: a link back to one of them is a loop. */
  private final Deque<Path> entered = new ArrayDeque<>();

  private boolean any;

  FolderWalk(DumpReader reader, DumpSink sink, Optional<Path> base, Optional<Path> leftOut) {
    this.reader = reader;
    this.sink = sink;
    this.base = base;
    this.leftOut = leftOut.map(FolderWalk::real);
  }

  void read(PathArgument argument) throws IOException {
    if (argument.path().isEmpty()) {
      problem(argument.text(), "is not a path on this system; check it");
      return;
    }
    Path path = argument.path().get();
    if (argument.glob().isPresent()) {
      readGlob(argument, path, argument.glob().get());
    } else if (Files.isDirectory(path)) {
      walk(path, FolderWalk::isDump, Integer.MAX_VALUE);
      if (!any) {
        problem(
            argument.text(),
            "holds no dump; files in a folder are read if they end in .txt, .jsonl, .html or"
                + " nothing, others by name or glob");
      }
    } else {
      readFile(path);
    }
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
    if (leftOut.isPresent() && leftOut.get().equals(real)) {
      return;
    }
    if (entered.contains(real)) {
      failed(folder, new FileSystemLoopException(folder.toString()));
      return;
    }
    List<Path> entries;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      entries = new ArrayList<>();
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      failed(folder, new IOException(e.getMessage(), e));
      return;
    } catch (IOException e) {
      failed(folder, e);
      return;
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    entered.push(real);
    for (Path entry : entries) {
      if (entry.getFileName().toString().startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        if (depth > 0) {
          walk(entry, wanted, depth - 1);
        }
      } else if (wanted.matches(entry) && !isSpecial(entry)) {
        readFile(entry);
      }
    }
    entered.pop();
  }

  /** A pipe or socket: reading it might wait for ever. */
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  private static boolean isDump(Path file) {
    return EXTENSIONS.contains(extension(file.getFileName().toString()));
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private void readFile(Path file) throws IOException {
    any = true;
    reader.read(new Source(file.toString(), name(file), () -> open(file)), sink);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return Files.isRegularFile(file) ? in : new PipeStream(in);
  }

  /** The path below the common folder, without the extensions of dumps. */
  private String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path relative = base.isPresent() ? base.get().relativize(absolute) : absolute.getFileName();
    String name = relative.toString().replace(File.separatorChar, '/');
    while (!extension(name).isEmpty() && EXTENSIONS.contains(extension(name))) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return name;
  }

  private static Path real(Path path) {
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
