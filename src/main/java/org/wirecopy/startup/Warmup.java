package org.wirecopy.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/**
 * Stores the classes of a run as the JVM has them in memory: loading them is most of what a run on
 * one dump takes. Works in other processes, and in a folder of its own until all is done and tried.
 */
public final class Warmup {

  private final ArchiveFolder folder;
  private final Launch launch;
  private final ArchiveKind kind = ArchiveKind.ofThisJvm();

  public Warmup(ArchiveFolder folder, Launch launch) {
    this.folder = folder;
    this.launch = launch;
  }

  /**
   * Makes an archive that the launcher will use.
   *
   * @param name by which the launcher asks for it
   * @param any whether it is for other runs than those like the training as well
   * @param training a main class and its arguments: whatever it loads will be in the archive
   * @param trial another, to try the archive with
   * @param expected what the trial writes to standard output
   * @return the archive; empty where this JVM can make none
   * @throws IOException where nothing can be written
   */
  public Optional<Path> run(
      String name, boolean any, List<String> training, List<String> trial, byte[] expected)
      throws IOException {
    Path work = folder.temporary();
    try {
      Path archive = work.resolve("classes");
      kind.make(archive, launch, training, any, work);
      Path tried = work.resolve("tried");
      boolean works =
          Files.exists(archive)
              && launch.run(kind.requiring(archive), trial, tried)
              && Arrays.equals(expected, Files.readAllBytes(tried));
      if (!works) {
        folder.giveUp(kind, name);
        return Optional.empty();
      }
      Path published = folder.publish(archive, kind, name);
      folder.removeOthers();
      return Optional.of(published);
    } finally {
      FileUtils.deleteQuietly(work.toFile());
    }
  }
}
