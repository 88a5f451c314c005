package org.wirecopy.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wirecopy.Machine;
import org.wirecopy.Median;

/**
 * How long the command takes from start to end on one dump of 8 kB, beside interpreters that start
 * and do nothing: {@code mvn -Pbenchmark package exec:exec@start -DskipTests}. All take turns, so
 * that what else the machine does slows all of them; the ratios say more than the times.
 */
public final class StartBenchmark {

  private static final int ROUNDS = 20;

  private static final int DUMP_LENGTH = 8_000;

  private final Path launcher;
  private final Path folder;
  private final Map<String, ProcessBuilder> commands = new LinkedHashMap<>();

  private StartBenchmark(Path launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
  }

  /**
   * Prints a line for each command.
   *
   * @param args the launcher; a folder to work in; the samples; homes of JDKs, as in a class path
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    StartBenchmark benchmark = new StartBenchmark(Path.of(args[0]), Path.of(args[1]));
    Path dump = benchmark.dump(Path.of(args[2]));
    benchmark.add("python3 -c 'import re,sys'", benchmark.python(), "-c", "import re,sys");
    benchmark.add("node -e 0", "node", "-e", "0");
    for (String home : args[3].split(File.pathSeparator, -1)) {
      benchmark.addWirecopy(Path.of(home), dump);
    }
    System.out.println(Machine.description());
    benchmark.run();
  }

  /** Samples one after the other, up to a line's end. */
  private Path dump(Path samples) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(f -> f.toString().contains("en-")).sorted().toList()) {
        if (file.endsWith("dump.txt") && text.length() < DUMP_LENGTH) {
          text.append(Files.readString(file));
        }
      }
    }
    text.setLength(text.lastIndexOf("\n", DUMP_LENGTH) + 1);
    return Files.writeString(Files.createDirectories(folder).resolve("dump.txt"), text);
  }

  /** The interpreter itself: what the path names may be a script that chooses one of several. */
  private String python() throws IOException {
    Process process =
        new ProcessBuilder("python3", "-c", "import sys; print(sys.executable)").start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private void add(String name, String... command) {
    try {
      ProcessBuilder builder = builder(command);
      builder.start().waitFor();
      commands.put(name, builder);
    } catch (IOException e) {
      System.out.println(name + ": not on this machine");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder builder(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectInput(new File("/dev/null"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder;
  }

  private void addWirecopy(Path home, Path dump) throws IOException, InterruptedException {
    String version =
        Files.readAllLines(home.resolve("release"), StandardCharsets.UTF_8).stream()
            .filter(line -> line.startsWith("JAVA_VERSION="))
            .findFirst()
            .orElse("")
            .replaceAll("[^0-9.]", "");
    String name = "wirecopy clean, JDK " + version.replaceAll("\\..*", "");
    in(home, builder(launcher.toString(), "warmup")).start().waitFor();
    ProcessBuilder plain = in(home, builder(launcher.toString(), "clean", dump.toString()));
    plain.environment().put("WIRECOPY_NO_CACHE", "1");
    commands.put(name, in(home, builder(launcher.toString(), "clean", dump.toString())));
    commands.put(name + ", before warmup", plain);
  }

  private ProcessBuilder in(Path home, ProcessBuilder builder) {
    builder.environment().put("JAVA_HOME", home.toString());
    builder
        .environment()
        .put("XDG_CACHE_HOME", folder.resolve("cache").toAbsolutePath().toString());
    return builder;
  }

  private void run() throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, ProcessBuilder> command : commands.entrySet()) {
        long start = System.nanoTime();
        int code = command.getValue().start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
          throw new IllegalStateException(command.getKey() + " ends with code " + code);
        }
        if (round > 0) { // the first fills the caches of the disk
          times.computeIfAbsent(command.getKey(), key -> new ArrayList<>()).add(millis);
        }
      }
    }
    double peer = Median.of(times.values().iterator().next());
    times.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-40s %7.1f ms   %5.2f%n",
                name,
                Median.of(all),
                Median.of(all) / peer));
  }
}
