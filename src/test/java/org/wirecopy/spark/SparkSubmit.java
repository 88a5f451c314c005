package org.wirecopy.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spark's own launcher, in a process of its own whose class path is Spark's: that of the
 * distribution in {@code SPARK_HOME}, or what the build put together.
 */
final class SparkSubmit {

  static final Path JAR = Path.of("target/wirecopy/lib/wirecopy.jar").toAbsolutePath();

  private static final Path BUILT = Path.of("target/spark").toAbsolutePath();

  private SparkSubmit() {}

  /** Spark's jars. */
  static List<Path> jars() throws IOException {
    String home = System.getenv("SPARK_HOME");
    if (home != null) {
      return list(Path.of(home, "jars"));
    }
    List<Path> jars = new ArrayList<>(list(BUILT.resolve("jars")));
    for (String jar : Files.readString(BUILT.resolve("class-path")).strip().split(":", -1)) {
      jars.add(Path.of(jar));
    }
    return jars;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /**
   * A shell command that runs a job on this machine.
   *
   * @param options for Java
   * @param master such as {@code local[2]}
   * @param arguments the job's, as the shell has them
   */
  static String command(String options, String master, Class<?> job, String arguments)
      throws IOException {
    List<String> path = jars().stream().map(Path::toString).toList();
    return String.join(
        " ",
        "\"$JAVA_HOME/bin/java\" " + options + " -cp '" + String.join(":", path) + "'",
        "org.apache.spark.deploy.SparkSubmit",
        "--master '" + master + "'",
        "--conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1",
        "--conf spark.driver.host=localhost",
        "--class " + job.getName(),
        JAR.toString(),
        arguments);
  }
}
