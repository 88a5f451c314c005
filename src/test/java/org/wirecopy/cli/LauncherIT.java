package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its jar and a Java, or says what is missing. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "written for a POSIX shell")
class LauncherIT {

  private static final Path JAR = Path.of("target/wirecopy/lib/wirecopy.jar").toAbsolutePath();

  @TempDir private Path folder;

  private Shell.Result run(String command) {
    return Shell.in(folder).run(command);
  }

  @Test
  void printsTheVersion() {
    Shell.Result result = run("$wirecopy --version");
    assertTrue(result.out().matches("wirecopy \\d+\\.\\d+.*\\n"), result.out());
  }

  /** Java passes over an option for a class that is none. */
  @Test
  void compilesClassesEarlyThatThereAre() throws Exception {
    Matcher names =
        Pattern.compile("for class in ([\\w ]+); do").matcher(Files.readString(Shell.LAUNCHER));
    assertTrue(names.find());
    for (String name : names.group(1).split(" ", -1)) {
      assertNotNull(Class.forName("org.wirecopy.model." + name));
    }
  }

  @Test
  void worksThroughSymbolicLinks() throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("one"), Shell.LAUNCHER);
    Files.createSymbolicLink(folder.resolve("bin/two"), Path.of("../one"));
    assertEquals(0, run("bin/two --version").code());
    assertEquals(0, run("cd bin && ./two --version").code());
    assertEquals(0, run("PATH=\"$PWD/bin:$PATH\" && two --version").code());
  }

  @Test
  void worksInAFolderWithSpaces() throws IOException {
    Path home = folder.resolve("my tools/wire copy");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Shell.LAUNCHER, home.resolve("bin/wirecopy"));
    Files.copy(JAR, home.resolve("lib/wirecopy.jar"));
    makeExecutable(home.resolve("bin/wirecopy"));
    Shell.Result result = run("'my tools/wire copy/bin/wirecopy' --version");
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void findsJavaOnThePath() {
    Shell.Result result =
        run("PATH=\"$JAVA_HOME/bin:$PATH\"; unset JAVA_HOME; $wirecopy --version");
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void findsJavaOnThePathWhereJavaHomeIsOld() throws IOException {
    fakeJava("old", "1.8.0_402");
    Shell.Result result =
        run("PATH=\"$JAVA_HOME/bin:$PATH\"; JAVA_HOME=$PWD/old $wirecopy --version");
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void saysThatJavaIsMissing() throws IOException {
    Files.createDirectories(folder.resolve("tools"));
    for (String tool : new String[] {"readlink", "sed", "env"}) {
      run("ln -s \"$(command -v " + tool + ")\" tools/" + tool);
    }
    Shell.Result result = run("unset JAVA_HOME; PATH=$PWD/tools; /bin/sh $wirecopy --version");
    assertEquals(3, result.code());
    assertEquals(
        "wirecopy: needs Java 17 or newer, but there is none in JAVA_HOME or on the PATH; install"
            + " one or set JAVA_HOME\n",
        result.err());
  }

  @Test
  void saysThatJavaIsTooOld() throws IOException {
    fakeJava("old", "11.0.22");
    Shell.Result result =
        run("unset JAVA_HOME; PATH=\"$PWD/old/bin:/usr/bin:/bin\"; $wirecopy --version");
    assertEquals(3, result.code(), result.out());
    assertTrue(result.err().contains("old/bin/java is Java 11.0.22"), result.err());
    assertTrue(result.err().contains("needs Java 17 or newer"), result.err());
  }

  @Test
  void passesOptionsOnToJava() {
    Shell.Result result = run("WIRECOPY_JAVA_OPTS='-Xmx64m -XshowSettings:vm' $wirecopy --version");
    assertTrue(result.err().contains("64.00M"), result.err());
  }

  /** It takes a while to compile thoroughly, and twice as long to clean much text without. */
  @Test
  void letsJavaCompileThoroughlyWhereThereIsMuchToClean() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$@\"\n");
    makeExecutable(home.resolve("bin/java"));
    for (String[] file : new String[][] {{"much.jsonl", "101"}, {"some.jsonl", "90"}}) {
      try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve(file[0]).toFile(), "rw")) {
        sparse.setLength(Integer.parseInt(file[1]) * 1024L * 1024L);
      }
    }
    Files.createDirectories(folder.resolve("few files"));
    run("cd 'few files' && touch a b c");
    run("mkdir many && cd many && seq 5000 | xargs touch");
    assertTrue(isThorough("clean some.jsonl much.jsonl"));
    assertTrue(isThorough("clean --from jsonl < much.jsonl"));
    assertTrue(isThorough("clean many -o out"));
    assertTrue(isThorough("clean pages.warc.gz"));
    assertFalse(isThorough("clean some.jsonl"));
    assertFalse(isThorough("clean --from jsonl < some.jsonl"));
    assertFalse(isThorough("clean 'few files' -o out"));
    assertFalse(isThorough("clean missing.jsonl dump.txt"));
  }

  private boolean isThorough(String arguments) {
    Shell.Result result = run("JAVA_HOME=$PWD/home $wirecopy " + arguments);
    assertTrue(result.out().contains("org.wirecopy.cli.Main clean"), result.out() + result.err());
    return !result.out().contains("TieredStopAtLevel");
  }

  /** A Java that only knows its version, and has no release file to read it from. */
  private void fakeJava(String name, String version) throws IOException {
    Path java = folder.resolve(name + "/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2024' >&2\n");
    makeExecutable(java);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
