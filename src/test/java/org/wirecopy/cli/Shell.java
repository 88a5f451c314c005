package org.wirecopy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs shell commands in a folder, {@code $wirecopy} being the launcher that was built. */
public record Shell(Path folder, Map<String, String> environment) {

  /** In minutes; the long tests clean a gigabyte on one core. */
  private static final int PATIENCE = Boolean.getBoolean("wirecopy.long") ? 120 : 2;

  static final Path LAUNCHER = Path.of("target/wirecopy/bin/wirecopy").toAbsolutePath();

  /** What a command did. */
  public record Result(int code, String out, String err) {}

  public static Shell in(Path folder) {
    return new Shell(folder, Map.of());
  }

  Shell with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Shell(folder, more);
  }

  /** Runs what people would type; arguments are {@code $1} and so on. */
  public Result run(String command, String... arguments) {
    try {
      Path in = Files.createTempFile("wirecopy", ".in");
      Path out = Files.createTempFile("wirecopy", ".out");
      Path err = Files.createTempFile("wirecopy", ".err");
      ProcessBuilder builder = builder(command, arguments);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.redirectInput(in.toFile());
      Process process = builder.start();
      if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + command);
      }
      Files.delete(in);
      return new Result(process.exitValue(), read(out), read(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder builder(String command, String... arguments) {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command, "sh");
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile());
    builder.environment().put("wirecopy", LAUNCHER.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("WIRECOPY_NO_CACHE", "1"); // but for tests of the cache
    builder.environment().putAll(environment);
    return builder;
  }

  /** Starts what people would type, for whoever wants to end it; nobody hears what it says. */
  public Process start(String command) throws IOException {
    return builder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
