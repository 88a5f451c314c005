package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells what keeps all dumps from being written into a folder from what keeps one. */
final class FolderFailure {

  /**
   * A disk with less is full: what a dump's files began to take is free again when this is asked.
   */
  private static final long ROOM = 1 << 20;

  private FolderFailure() {}

  /**
   * Whether the next dump would fail as well.
   *
   * @param folder the output's; it may not be there yet
   * @param e what happened when a dump's files were written
   */
  static boolean isOfAll(Path folder, IOException e) {
    Path there = existing(folder);
    return there == null
        || !Files.isDirectory(there)
        || !Files.isWritable(there)
        || isOfNoSpace(e)
        || isFull(there);
  }

  /** The folder, or the nearest above it that is there. */
  private static @Nullable Path existing(Path folder) {
    Path path = folder.toAbsolutePath();
    while (path != null && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      path = path.getParent();
    }
    return path;
  }

  /** Java has no exception of its own for it; quotas and numbers of files can be used up, too. */
  private static boolean isOfNoSpace(IOException e) {
    String reason = Reasons.of(e);
    return reason.contains("No space left")
        || reason.contains("uota exceeded")
        || reason.contains("not enough space");
  }

  /** Systems give their reasons in the user's language. */
  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < ROOM;
    } catch (IOException e) {
      return false; // the next dump will show
    }
  }
}
