package org.wirecopy.startup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The forms in which JVMs store classes. */
enum ArchiveKind {
  /** Class-data sharing (JEP 350): what the classes of the application are, in memory's form. */
  CLASS_DATA("-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=", "-Xshare:on"),
  /** The ahead-of-time cache (JEP 514): the classes loaded and linked, too. */
  AHEAD_OF_TIME("-XX:AOTCacheOutput=", "-XX:AOTCache=", "-XX:AOTMode=on");

  /**
   * Leaves the profiles of methods (JEP 515) out of a cache: with them Java begins by compiling all
   * that was ever hot, which takes more of a short run than it gives back. Class data has none.
   */
  private static final List<String> WITHOUT_PROFILES =
      List.of(
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:-AOTRecordTraining");

  private static final int FIRST_WITH_AHEAD_OF_TIME = 25;

  private final String making;
  private final String using;
  private final String requiring;

  ArchiveKind(String making, String using, String requiring) {
    this.making = making;
    this.using = using;
    this.requiring = requiring;
  }

  /** The better one of those that this JVM knows. */
  static ArchiveKind ofThisJvm() {
    return Runtime.version().feature() >= FIRST_WITH_AHEAD_OF_TIME ? AHEAD_OF_TIME : CLASS_DATA;
  }

  /** Options for a run that leaves an archive of its classes. */
  List<String> making(Path archive) {
    List<String> options = new ArrayList<>(WITHOUT_PROFILES);
    options.add(making + archive);
    return options;
  }

  /** Options for a run that takes its classes from the archive, or does not start. */
  List<String> requiring(Path archive) {
    return List.of(using + archive, requiring);
  }

  /** The option as it stands before the archive's path. */
  String using() {
    return using;
  }
}
