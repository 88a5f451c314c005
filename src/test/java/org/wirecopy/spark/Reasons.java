package org.wirecopy.spark;

import java.util.List;

/** The one thing that the job's lines tell beyond the command line's. */
final class Reasons {

  /** At the end of a line. */
  private static final String REASON = ",\"reason\":\"(\\\\.|[^\"\\\\])*\"}$";

  private Reasons() {}

  static List<String> cutOff(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst(REASON, "}")).toList();
  }
}
