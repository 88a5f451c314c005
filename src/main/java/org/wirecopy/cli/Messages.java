package org.wirecopy.cli;

import java.io.PrintWriter;
import org.wirecopy.read.Location;

/** Messages for people: {@code wirecopy: path:line: what happened; what to do}, a line each. */
public final class Messages {

  private final PrintWriter err;
  private final boolean quiet;

  Messages(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  void print(Location where, String message) {
    if (!quiet) {
      print(err, where + ": " + message);
    }
  }

  /** Prints even a message with line ends, such as those of a file's name, as one line. */
  public static void print(PrintWriter err, String message) {
    StringBuilder line = new StringBuilder("wirecopy: ");
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    err.println(line);
  }
}
