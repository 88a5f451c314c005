package org.wirecopy.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The forms in which JVMs store classes. */
enum ArchiveKind {
  /**
   * Class-data sharing (JEP 310): what the classes are, Java's own among them, in memory's form.
   * One archive for all is taken over sooner than one on top of Java's (JEP 350).
   */
  CLASS_DATA("-XX:SharedArchiveFile=", "-Xshare:on") {
    @Override
    void make(Path archive, Launch launch, List<String> training, boolean any, Path work)
        throws IOException {
      Path list = work.resolve("list");
      launch.run(List.of("-XX:DumpLoadedClassList=" + list), training, work.resolve("trained"));
      if (any && Files.exists(OFTEN_NEEDED)) {
        Files.writeString(
            list, Files.readString(OFTEN_NEEDED, UTF_8), UTF_8, StandardOpenOption.APPEND);
      }
      List<String> dump =
          List.of(
              "-Xshare:dump",
              "-XX:SharedClassListFile=" + list,
              "-XX:SharedArchiveFile=" + archive);
      launch.run(dump, List.of(), work.resolve("dumped"));
    }
  },
  /** The ahead-of-time cache (JEP 514): the classes loaded and linked, too. */
  AHEAD_OF_TIME("-XX:AOTCache=", "-XX:AOTMode=on") {
    @Override
    void make(Path archive, Launch launch, List<String> training, boolean any, Path work)
        throws IOException {
      launch.run(
          List.of(
              "-XX:+UnlockDiagnosticVMOptions",
              "-XX:+IgnoreUnrecognizedVMOptions",
              WITHOUT_PROFILES,
              "-XX:AOTCacheOutput=" + archive),
          training,
          work.resolve("trained"));
    }
  };

  /** The classes that Java's own archive holds. */
  private static final Path OFTEN_NEEDED =
      Path.of(System.getProperty("java.home"), "lib", "classlist");

  /**
   * Leaves the profiles of methods (JEP 515) out of a cache: with them Java begins by compiling all
   * that was ever hot, which takes more of a short run than it gives back. Class data has none.
   */
  private static final String WITHOUT_PROFILES = "-XX:-AOTRecordTraining";

  private static final int FIRST_WITH_AHEAD_OF_TIME = 25;

  private final String using;
  private final String requiring;

  ArchiveKind(String using, String requiring) {
    this.using = using;
    this.requiring = requiring;
  }

  /** The better one of those that this JVM knows. */
  static ArchiveKind ofThisJvm() {
    return Runtime.version().feature() >= FIRST_WITH_AHEAD_OF_TIME ? AHEAD_OF_TIME : CLASS_DATA;
  }

  /**
   * Makes an archive, unless something goes wrong.
   *
   * @param training a main class and its arguments: whatever it loads will be in the archive
   * @param any whether the archive is for other runs as well, so that what most programs need
   *     should be in it
   * @param work a folder for what is written meanwhile
   */
  abstract void make(Path archive, Launch launch, List<String> training, boolean any, Path work)
      throws IOException;

  /** Options for a run that takes its classes from the archive, or does not start. */
  List<String> requiring(Path archive) {
    return List.of(using + archive, requiring);
  }

  /** The option as it stands before the archive's path. */
  String using() {
    return using;
  }
}
