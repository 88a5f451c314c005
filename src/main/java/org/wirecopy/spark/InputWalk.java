package org.wirecopy.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.wirecopy.read.DumpNames;

/**
 * Finds the files that paths stand for, on any file system that Hadoop knows, and gives them the
 * names that they have on the command line: relative to the folder that all the paths have in
 * common. What begins with a dot or, as everywhere on Spark, with an underscore is passed over.
 */
final class InputWalk {

  private static final String WILDCARDS = "*?[{";

  private final Configuration hadoop;

  InputWalk(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /** A file or folder that was asked for, and the folder that its name is to be seen from. */
  private record Root(FileSystem system, FileStatus status, Path from) {}

  /** The files, folders in the order of their names. */
  List<InputFile> find(List<String> paths) throws IOException {
    List<Root> roots = new ArrayList<>();
    for (String path : paths) {
      roots.addAll(roots(path));
    }
    Path common = null;
    for (Root root : roots) {
      common = common == null ? root.from() : common(common, root.from());
    }
    List<InputFile> files = new ArrayList<>();
    for (Root root : roots) {
      int before = files.size();
      walk(root, root.status(), common, files);
      if (files.size() == before) {
        throw new WrongInputException(
            root.status().getPath() + ": holds no dump; " + DumpNames.RULE + ", or .parquet");
      }
    }
    return files;
  }

  private List<Root> roots(String text) throws IOException {
    Path path;
    try {
      path = new Path(text);
    } catch (IllegalArgumentException e) {
      throw new WrongInputException(text + ": is not a path (" + e.getMessage() + "); check it");
    }
    FileSystem system = path.getFileSystem(hadoop);
    if (system.exists(path)) {
      FileStatus status = system.getFileStatus(path);
      Path full = status.getPath();
      return List.of(new Root(system, status, status.isDirectory() ? full : parent(full)));
    }
    int wildcard = firstWildcard(text);
    FileStatus[] found = wildcard < 0 ? null : system.globStatus(path);
    if (found == null || found.length == 0) {
      throw new WrongInputException(
          text + (wildcard < 0 ? ": does not exist" : ": matches no file") + "; check the path");
    }
    int slash = text.lastIndexOf('/', wildcard);
    Path from = system.makeQualified(new Path(slash < 0 ? "." : text.substring(0, slash + 1)));
    return Arrays.stream(found)
        .filter(status -> !isHidden(status.getPath()))
        .map(status -> new Root(system, status, from))
        .toList();
  }

  private static int firstWildcard(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (WILDCARDS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** The folder that both lie in; null where they lie on two systems. */
  private static @Nullable Path common(Path one, Path other) {
    for (Path folder = one; folder != null; folder = folder.getParent()) {
      for (Path above = other; above != null; above = above.getParent()) {
        if (above.equals(folder)) {
          return folder;
        }
      }
    }
    return null;
  }

  private static void walk(
      Root root, FileStatus status, @Nullable Path common, List<InputFile> files)
      throws IOException {
    if (!status.isDirectory()) {
      String folder = root.status().isDirectory() ? root.status().getPath().toString() : null;
      String path = status.getPath().toString();
      files.add(new InputFile(path, name(status.getPath(), common), status.getLen(), folder));
      return;
    }
    FileStatus[] entries = root.system().listStatus(status.getPath());
    Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
    for (FileStatus entry : entries) {
      if (!isHidden(entry.getPath()) && (entry.isDirectory() || isInput(entry.getPath()))) {
        walk(root, entry, common, files);
      }
    }
  }

  private static boolean isHidden(Path path) {
    return path.getName().startsWith(".") || path.getName().startsWith("_");
  }

  private static boolean isInput(Path path) {
    return DumpNames.isDump(path.getName()) || InputFile.isTable(path.getName());
  }

  private static String name(Path file, @Nullable Path common) {
    String path = file.toUri().getPath();
    String above = common == null ? parent(file).toUri().getPath() : common.toUri().getPath();
    return DumpNames.withoutExtensions(
        path.substring(above.endsWith("/") ? above.length() : above.length() + 1));
  }
}
