package org.wirecopy.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Where archives of classes lie, a folder for each launcher and JVM: the archives, and a file that
 * the launcher reads. Its first line is the key, all that the archives depend on; its second line
 * the option that an archive's path belongs behind, or that there is no archive.
 *
 * <p>The file is written last, and is younger than the archives: an archive that is not older than
 * the file was tampered with, and the launcher leaves it alone; Java would end at one that is cut.
 */
public final class ArchiveFolder {

  private static final String FOLDER = "wirecopy.cache";
  private static final String KEY = "wirecopy.key";

  /**
   * Parts of a key: the versions of wirecopy and Java, Java's home, and the jar, with bars between.
   */
  private static final int PARTS = 4;

  /** In place of the option: this JVM makes no archive, so that nobody tries again. */
  private static final String NONE = "none";

  /** File systems that know no fractions of a second, or but every other second, are no matter. */
  private static final Duration AGE = Duration.ofSeconds(10);

  private final Path root;
  private final String key;
  private final Path folder;

  private ArchiveFolder(Path root, String key) {
    this.root = root;
    this.key = key;
    folder = root.resolve(Integer.toHexString(key.hashCode()));
  }

  /** The one that the launcher named; empty where it named none. */
  public static Optional<ArchiveFolder> current() {
    String root = System.getProperty(FOLDER, "");
    String key = System.getProperty(KEY, "");
    return root.isEmpty() || key.isEmpty()
        ? Optional.empty()
        : Optional.of(new ArchiveFolder(Path.of(root), key));
  }

  /** An empty folder for making an archive in. */
  Path temporary() throws IOException {
    Files.createDirectories(folder);
    if (isOfAnotherJar()) {
      for (Path unfit : files()) {
        Files.deleteIfExists(unfit);
      }
    }
    return Files.createTempDirectory(folder, "new");
  }

  private boolean isOfAnotherJar() throws IOException {
    Path record = folder.resolve("key");
    return Files.exists(record) && jarTime().compareTo(Files.getLastModifiedTime(record)) > 0;
  }

  private FileTime jarTime() throws IOException {
    return Files.getLastModifiedTime(Path.of(jar(key)));
  }

  /**
   * Puts the archive in its place; whoever uses an earlier one goes on with that.
   *
   * @param name by which the launcher asks for it
   */
  Path publish(Path made, ArchiveKind kind, String name) throws IOException {
    Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(AGE)));
    Path archive = folder.resolve(name);
    Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
    record(kind.using());
    return archive;
  }

  /**
   * Lets nobody try again with this jar and this JVM: in place of the archive there will be another
   * one, or none where there is no other.
   */
  void giveUp(ArchiveKind kind, String name) throws IOException {
    for (Path other : files()) {
      if (!other.getFileName().toString().startsWith("key")) {
        Path copy = Files.createTempFile(folder, "key", "");
        Files.copy(other, copy, StandardCopyOption.REPLACE_EXISTING);
        publish(copy, kind, name);
        return;
      }
    }
    record(NONE);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void record(String option) throws IOException {
    Path written = Files.createTempFile(folder, "key", "");
    Files.write(written, List.of(key, option), UTF_8);
    FileTime jar = jarTime();
    if (jar.compareTo(Files.getLastModifiedTime(written)) > 0) {
      Files.setLastModifiedTime(written, jar); // a clock that went wrong, once
    }
    Files.move(written, folder.resolve("key"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes the archives for jars that are no more, and those for this jar in other versions. */
  void removeOthers() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      for (Path other : all.filter(entry -> !entry.equals(folder)).toList()) {
        Path record = other.resolve("key");
        if (Files.exists(record) && isOld(FileUtils.readFileToString(record.toFile(), UTF_8))) {
          FileUtils.deleteDirectory(other.toFile());
        }
      }
    }
  }

  private boolean isOld(String record) {
    String other = record.lines().findFirst().orElse("");
    if (other.split("\\|", -1).length < PARTS) {
      return true; // nobody can read it
    }
    boolean same = jar(other).equals(jar(key)) && home(other).equals(home(key));
    return same || !new File(jar(other)).exists();
  }

  private static String jar(String key) {
    return key.split("\\|", PARTS)[PARTS - 1];
  }

  private static String home(String key) {
    return key.split("\\|", PARTS)[PARTS - 2];
  }
}
