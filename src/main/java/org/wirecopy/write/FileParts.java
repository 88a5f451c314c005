package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a file are called, from 1 on, while they are written and once they are
 * finished.
 *
 * @param target the file
 * @param split whether it has several parts; if not, its one part is the file itself
 */
record FileParts(Path target, boolean split) {

  /** {@code pages-00001.jsonl.gz} for part 1 of {@code pages.jsonl.gz}. */
  Path finished(int number) {
    return split
        ? target.resolveSibling(
            String.format(Locale.ROOT, "%s-%05d%s", stem(), number, extensions()))
        : target;
  }

  Path partial(int number) {
    return finished(number).resolveSibling("." + finished(number).getFileName() + ".partial");
  }

  /** A file beside them that nobody sees. */
  Path hidden(String extension) {
    return target.resolveSibling("." + name() + "." + extension);
  }

  /** Whether the file is the target or a part of it, finished or not. */
  boolean owns(Path file) {
    if (!Objects.equals(folder(), file.getParent())) {
      return false;
    }
    String other = file.getFileName().toString();
    return other.equals(name())
        || (split && other.startsWith(stem() + "-") && other.endsWith(extensions()));
  }

  /** Whether the file would be replaced by a part. */
  boolean replaces(Path file) {
    if (!split) {
      return RealPath.isSame(target, file);
    }
    Path found = RealPath.of(file);
    String parts = Pattern.quote(stem()) + "-[0-9]{5,}" + Pattern.quote(extensions());
    return Objects.equals(folder(), found.getParent())
        && found.getFileName().toString().matches(parts);
  }

  /** Whether all parts before one are finished. */
  boolean areFinishedBefore(int number) {
    for (int i = 1; i < number; i++) {
      if (!Files.exists(finished(i))) {
        return false;
      }
    }
    return true;
  }

  /** Deletes the parts that another run has left behind the last one. */
  void deleteAfter(int last) throws IOException {
    boolean deleted = split;
    for (int next = last + 1; deleted; next++) {
      boolean finished = Files.deleteIfExists(finished(next));
      deleted = Files.deleteIfExists(partial(next)) || finished;
    }
  }

  /** Where they are written: parts stand beside their name, even where that is a link. */
  private @Nullable Path folder() {
    if (!split) {
      return RealPath.of(target).getParent();
    }
    Path parent = target.toAbsolutePath().normalize().getParent();
    return parent == null ? null : RealPath.of(parent);
  }

  private String name() {
    return target.getFileName().toString();
  }

  private String stem() {
    return name().substring(0, dot());
  }

  private String extensions() {
    return name().substring(dot());
  }

  /** Where the extensions begin. */
  private int dot() {
    int dot = name().indexOf('.', 1);
    return dot < 0 ? name().length() : dot;
  }
}
