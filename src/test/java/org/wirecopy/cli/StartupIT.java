package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes: made once, used silently, and never a reason to fail. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows makes none")
class StartupIT {

  private static final String DUMP =
      Path.of("samples/en-reuters-slug/dump.txt").toAbsolutePath().toString();

  private static final String CLEAN = "\"$wirecopy\" clean '" + DUMP + "'";

  /** Lists the classes that come from the archive that belongs to wirecopy. */
  private static final String LOADED =
      "WIRECOPY_JAVA_OPTS=-Xlog:class+load " + CLEAN + " | grep wirecopy.cli.Main";

  /** One archive is for files of text alone, the other for all else. */
  private static final String[] ARCHIVES = {"text", "classes"};

  /** In tenths of a second. */
  private static final int PATIENCE = 900;

  @TempDir private static Path made;

  private static Shell.Result withoutArchive;

  @TempDir private Path folder;

  private Path caches;

  /** An archive takes seconds to make: most tests begin with a copy of this one. */
  @BeforeAll
  static void makeAnArchive() {
    Shell.Result result = launcher(made, made.resolve("cache")).run("$wirecopy warmup");
    assertEquals(0, result.code(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().matches("wirecopy: .* MB of classes are stored\\n"), result.err());
    withoutArchive = Shell.in(made).run(CLEAN);
    assertEquals(0, withoutArchive.code());
    assertEquals("", withoutArchive.err());
  }

  @BeforeEach
  void copyTheArchive() throws IOException {
    caches = folder.resolve("my cache");
    for (Path file : files(made.resolve("cache"))) {
      Path copy = caches.resolve(made.resolve("cache").relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static Shell launcher(Path folder, Path caches) {
    return Shell.in(folder)
        .with("XDG_CACHE_HOME", caches.toString())
        .with("WIRECOPY_NO_CACHE", "")
        .with("CI", "");
  }

  private Shell shell() {
    return launcher(folder, caches);
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path file(String name) throws IOException {
    return files(caches).stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
  }

  private static void assertCleansAsEver(Shell shell) {
    assertEquals(withoutArchive, shell.run(CLEAN));
  }

  private static boolean isUsed(Shell shell) {
    String loaded = shell.run(LOADED).out();
    assertFalse(loaded.isEmpty());
    return loaded.contains("shared objects file");
  }

  /** Waits for the archive that is made after a run: longer than that takes on a busy machine. */
  private void awaitKeyAfter(FileTime before) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
      Optional<Path> key = files(caches).stream().filter(file -> file.endsWith("key")).findFirst();
      if (key.isPresent()
          && Files.getLastModifiedTime(key.get()).compareTo(before) > 0
          && !Files.exists(caches.resolve("wirecopy/warming"))) {
        return;
      }
    }
    fail("no archive was made");
  }

  @Test
  void isUsedSilently() {
    assertTrue(isUsed(shell()));
    assertCleansAsEver(shell());
  }

  @Test
  void isMadeBehindTheFirstRuns() throws IOException, InterruptedException {
    FileUtils.deleteDirectory(caches.toFile());
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(shell().start(CLEAN + " >out" + i + " 2>err" + i));
    }
    for (int i = 0; i < runs.size(); i++) {
      assertEquals(0, runs.get(i).waitFor());
      assertEquals(withoutArchive.out(), Files.readString(folder.resolve("out" + i)));
      assertEquals("", Files.readString(folder.resolve("err" + i)));
    }
    awaitKeyAfter(FileTime.from(Instant.EPOCH));
    assertTrue(isUsed(shell()));
    assertEquals(2, files(caches).size(), "one archive and its key: " + files(caches));
    assertCleansAsEver(shell());
  }

  @Test
  void isLeftAloneWhereItIsTruncated() throws IOException {
    for (String name : ARCHIVES) {
      file(name).toFile().setWritable(true);
      try (RandomAccessFile archive = new RandomAccessFile(file(name).toFile(), "rw")) {
        archive.setLength(archive.length() / 2);
      }
    }
    assertCleansAsEver(shell().with("CI", "true"));
  }

  @Test
  void isLeftAloneWhereItIsCorrupted() throws IOException {
    for (String name : ARCHIVES) {
      file(name).toFile().setWritable(true);
      try (RandomAccessFile archive = new RandomAccessFile(file(name).toFile(), "rw")) {
        for (long at = 0; at < archive.length(); at += 997) {
          archive.seek(at);
          archive.write(~archive.read());
        }
      }
    }
    assertCleansAsEver(shell().with("CI", "true"));
  }

  @Test
  void isLeftAloneWhereItsKeyIsCorrupted() throws IOException {
    for (String key : new String[] {"", "0.1.0|17\nnone"}) {
      Files.writeString(file("key"), key);
      assertCleansAsEver(shell().with("CI", "true"));
    }
  }

  @Test
  void isThatOfOtherRunsUntilItsOwnIsMade() throws IOException, InterruptedException {
    Files.delete(file("text"));
    assertTrue(isUsed(shell().with("CI", "true")));
    FileTime before = Files.getLastModifiedTime(file("key"));
    assertCleansAsEver(shell());
    awaitKeyAfter(before);
    assertEquals(3, files(caches).size(), "both archives and their key: " + files(caches));
    assertTrue(isUsed(shell()));
  }

  @Test
  void belongsToOneJavaAndOneVersion() throws IOException {
    Shell shell = shell().with("CI", "true");
    Path java = Path.of(System.getProperty("java.home"));
    Path another = Files.createSymbolicLink(folder.resolve("java"), java);
    assertFalse(isUsed(shell.with("JAVA_HOME", another.toString())));

    String key = Files.readString(file("key"));
    Files.writeString(file("key"), key);
    assertTrue(isUsed(shell));
    Files.writeString(file("key"), key.replaceFirst("^[^|]*", "0.0.1"));
    assertFalse(isUsed(shell));
  }

  @Test
  void isMadeAnewForAnotherJar() throws IOException, InterruptedException {
    Shell copied = copy("tools");
    assertEquals(0, copied.run("$wirecopy warmup").code());
    assertTrue(isUsed(copied));

    Path jar = folder.resolve("tools/lib/wirecopy.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(1)));
    FileTime first = Files.getLastModifiedTime(file("key"));
    assertCleansAsEver(copied);
    awaitKeyAfter(first);
    assertTrue(isUsed(copied));
  }

  @Test
  void worksInFoldersWithSpaces() throws IOException {
    Shell copied = copy("my tools");
    assertEquals(0, copied.run("\"$wirecopy\" warmup").code());
    assertCleansAsEver(copied.with("CI", "true"));
  }

  /** Another launcher, for which there is no archive yet. */
  private Shell copy(String name) throws IOException {
    FileUtils.deleteDirectory(caches.toFile());
    Path home = folder.resolve(name);
    FileUtils.copyDirectory(Shell.LAUNCHER.getParent().getParent().toFile(), home.toFile());
    Path launcher = home.resolve("bin/wirecopy");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    return shell().with("wirecopy", launcher.toString());
  }

  @Test
  void isNotMadeWhereNobodyWantsIt() throws IOException, InterruptedException {
    FileUtils.deleteDirectory(caches.toFile());
    assertCleansAsEver(shell().with("WIRECOPY_NO_CACHE", "1"));
    assertCleansAsEver(shell().with("CI", "true"));
    Shell.Result result = shell().with("WIRECOPY_NO_CACHE", "1").run("$wirecopy warmup");
    assertEquals(2, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
    TimeUnit.SECONDS.sleep(1);
    assertFalse(Files.exists(caches));
  }

  @Test
  void isNotMissedWhereNothingCanBeWritten() throws IOException {
    Path readOnly = Files.createDirectory(folder.resolve("read-only"));
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
    Path noFolder = Files.createFile(folder.resolve("file"));
    Path home = Files.isWritable(readOnly) ? noFolder : readOnly; // root may write everywhere
    assertCleansAsEver(shell().with("XDG_CACHE_HOME", "").with("HOME", home.toString()));
    Shell.Result result =
        shell().with("XDG_CACHE_HOME", noFolder.resolve("x").toString()).run("$wirecopy warmup");
    assertEquals(2, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void standsBackBehindWhatTheUserSaysOfArchives() {
    assertCleansAsEver(shell().with("WIRECOPY_JAVA_OPTS", "-Xshare:off"));
  }
}
