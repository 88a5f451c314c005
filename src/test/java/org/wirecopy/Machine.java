package org.wirecopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What benchmarks run on, without which their figures say nothing. */
public final class Machine {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  private Machine() {}

  /** Processor, cores and Java, in a line. */
  public static String description() throws IOException {
    return processor()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores, Java "
        + System.getProperty("java.version");
  }

  private static String processor() throws IOException {
    if (Files.exists(CPU_INFO)) {
      try (Stream<String> lines = Files.lines(CPU_INFO)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .findFirst()
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .orElse(System.getProperty("os.arch"));
      }
    }
    return System.getProperty("os.arch");
  }

  /** The command, kept to one core where the system can do that. */
  public static List<String> onOneCore(List<String> command) {
    List<String> kept = new ArrayList<>();
    if (Files.isExecutable(TASKSET)) {
      kept.addAll(List.of(TASKSET.toString(), "-c", "0"));
    }
    kept.addAll(command);
    return kept;
  }

  /** Most memory that a process has had, in kB; 0 where the system does not tell. */
  public static long peakMemory(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException | NumberFormatException e) {
      // it has just ended, or it is no Linux
    }
    return 0;
  }
}
