package org.wirecopy.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How the launcher starts Java.
 *
 * @param options for Java, such as which collector it uses: an archive of classes suits those only
 * @param jar as the class path names it
 */
public record Launch(List<String> options, String jar) {

  /** In seconds; an archive is made in three on a slow machine. */
  private static final int PATIENCE = 120;

  private static final String OPTIONS = "wirecopy.options";

  /** Where resources lie unpacked: else the archive would hold what it takes to look into a jar. */
  private static final String RESOURCES = "wirecopy.resources";

  /** The launch that this process was started by; empty where it was not by the launcher. */
  public static Optional<Launch> current() {
    String words = System.getProperty(OPTIONS);
    String classPath = System.getProperty("java.class.path", "");
    if (words == null || classPath.contains(File.pathSeparator)) {
      return Optional.empty();
    }
    List<String> options = new ArrayList<>(List.of(words.split(" +", -1)));
    options.add("-D" + RESOURCES + "=" + System.getProperty(RESOURCES, ""));
    return Optional.of(new Launch(List.copyOf(options), classPath));
  }

  /**
   * Runs wirecopy in another process.
   *
   * @param more options for Java
   * @param main the class to begin with, and its arguments
   * @param output takes what it writes to standard output
   * @return whether it ended well
   */
  boolean run(List<String> more, List<String> main, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(more);
    command.addAll(List.of("-cp", jar));
    command.addAll(main);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(output.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue() == 0;
  }
}
