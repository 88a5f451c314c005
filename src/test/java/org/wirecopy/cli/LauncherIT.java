package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
