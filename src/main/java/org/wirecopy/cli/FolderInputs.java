package org.wirecopy.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.wirecopy.corpus.Reading;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpNames;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;
import org.wirecopy.write.RealPath;

/**
 * The inputs that lie in the folder into which articles are written. Most are known from what was
 * typed; those that only standard input names are noted when they are read, which is before their
 * own article is written. Safe to share between threads.
 */
final class FolderInputs implements Predicate<Path> {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

  private final Path folder;
  private final Set<Path> files = ConcurrentHashMap.newKeySet();

  /** What is read in folders, each a condition on a path whose links are resolved. */
  private final List<Predicate<Path>> walks = new ArrayList<>();

  /**
   * @param folder where articles go
   * @param inputs the files that were named
   * @param named all paths as they were typed
   */
  FolderInputs(Path folder, Inputs inputs, List<String> named) {
    this.folder = RealPath.of(folder);
    inputs.find(
        file -> {
          note(file);
          return false;
        });
    named.forEach(this::addWalk);
  }

  /** Whether the file, or a link of its name, lies in the folder itself. */
  boolean liesDirectly(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent != null && RealPath.of(parent).equals(folder);
  }

  /** Whether the file is there and an input. */
  @Override
  public boolean test(Path file) {
    if (files.isEmpty() && walks.isEmpty()) {
      return false;
    }
    Path real = RealPath.of(file);
    return Files.exists(file)
        && (files.contains(real) || walks.stream().anyMatch(walk -> walk.test(real)));
  }

  private void note(Path file) {
    Path real = RealPath.of(file);
    if (real.startsWith(folder) || liesDirectly(file)) {
      files.add(real);
    }
  }

  private void addWalk(String text) {
    try {
      Path path = Path.of(text);
      if (Files.isDirectory(path)) {
        addWalk(path, file -> DumpNames.isDump(file.getFileName().toString()));
      } else if (!Files.exists(path)) {
        addGlob(text.replace(File.separatorChar, '/'));
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      // Whoever reads it will tell, but for a glob where the system has none in names.
    }
  }

  private void addGlob(String text) {
    Matcher wildcard = WILDCARD.matcher(text);
    if (!wildcard.find()) {
      return;
    }
    int slash = text.lastIndexOf('/', wildcard.start());
    String glob = text.substring(slash + 1);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    PathMatcher shorter =
        FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", ""));
    addWalk(
        Path.of(slash < 0 ? "." : text.substring(0, slash + 1)),
        file -> matcher.matches(file) || shorter.matches(file));
  }

  /** A walk that meets the output folder passes over it: only one that begins within it counts. */
  private void addWalk(Path start, Predicate<Path> wanted) {
    Path real = RealPath.of(start);
    if (real.startsWith(folder) && !real.equals(folder)) {
      walks.add(file -> file.startsWith(real) && wanted.test(real.relativize(file)));
    }
  }

  /** The same reading, of which each file is noted. */
  Reading noting(Reading reading) {
    return new Reading() {
      @Override
      public void readInto(DumpSink sink) throws IOException {
        reading.readInto(new NotingSink(sink));
      }

      @Override
      public long position() {
        return reading.position();
      }
    };
  }

  /** Notes the files of dumps before it hands them on. */
  private final class NotingSink implements DumpSink {
    private final DumpSink sink;
    private String last = "";

    NotingSink(DumpSink sink) {
      this.sink = sink;
    }

    private void note(Location where) {
      if (where.path().equals(last)) {
        return; // the next line of the same file
      }
      last = where.path();
      try {
        FolderInputs.this.note(Path.of(last));
      } catch (InvalidPathException e) {
        // standard input
      }
    }

    @Override
    public void dump(Location where, Dump dump) throws IOException {
      note(where);
      sink.dump(where, dump);
    }

    @Override
    public boolean copy(Location where, Cleaned copy) throws IOException {
      note(where);
      return sink.copy(where, copy);
    }

    @Override
    public void problem(Location where, String id, String message) throws IOException {
      note(where);
      sink.problem(where, id, message);
    }

    @Override
    public void warning(Location where, String message) throws IOException {
      sink.warning(where, message);
    }
  }
}
