package org.wirecopy.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process ends with; the table in {@code --help} and in the README is this one. */
enum ExitCode {
  OK(0, "every dump gave an article"),
  PROBLEMS(1, "some dump could not be read or written, or held no article"),
  USAGE(2, "wrong usage"),
  DEFECT(3, "a defect in wirecopy itself; please report it");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }

  /** The graver of the two. */
  ExitCode and(ExitCode other) {
    return other.compareTo(this) > 0 ? other : this;
  }

  /**
   * Codes and meanings in the form that picocli prints.
   *
   * @param ok what it means that a command ends well
   * @param problems what it means that it does not
   */
  static Map<String, String> table(String ok, String problems) {
    Map<String, String> table = new LinkedHashMap<>();
    for (ExitCode exitCode : values()) {
      String meaning = exitCode == OK ? ok : exitCode == PROBLEMS ? problems : exitCode.meaning;
      table.put(" " + exitCode.code, meaning);
    }
    return table;
  }
}
