package org.wirecopy.check.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Severity;
import org.wirecopy.check.Verdict;

/** Findings for people, under the files that they are in, and a line that sums them up. */
public final class FindingText {

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";

  private FindingText() {}

  static void write(Verdict verdict, boolean colour, Writer out) throws IOException {
    String file = null;
    for (Finding finding : verdict.findings()) {
      if (!finding.path().equals(file)) {
        out.write(file == null ? "" : "\n");
        out.write(paint(BOLD, visible(finding.path()), colour) + "\n");
        file = finding.path();
      }
      out.write(line(finding, colour));
    }
    out.write(file == null ? "" : "\n");
    out.write(tally(verdict) + "\n");
  }

  private static String line(Finding finding, boolean colour) {
    String number = finding.line() == 0 ? "" : Long.toString(finding.line());
    return String.format(Locale.ROOT, "%6s  ", number)
        + paint(
            colour(finding.severity()), String.format("%-7s", finding.severity().label()), colour)
        + "  "
        + visible(finding.message())
        + "; "
        + visible(finding.advice())
        + paint(FAINT, "  [" + finding.rule() + "]", colour)
        + "\n";
  }

  /** One line that sums it up. */
  public static String tally(Verdict verdict) {
    boolean none = verdict.count() == 0;
    StringBuilder line = new StringBuilder(count(verdict.dumps(), "dump")).append(", ");
    line.append(none ? "no findings" : count(verdict.count(), "finding"));
    if (!none) {
      line.append(" in ").append(count(verdict.files(), "file"));
      String separator = ": ";
      for (Severity severity : Severity.values()) {
        long count = verdict.count(severity);
        if (count > 0) {
          line.append(separator).append(count(count, severity.label()));
          separator = ", ";
        }
      }
    }
    if (verdict.known() > 0) {
      line.append("; the baseline knows ").append(verdict.known()).append(" more");
    }
    if (!none && !verdict.fails()) {
      line.append("; no more than are allowed");
    }
    return line.toString();
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[31m";
      case WARNING -> "\u001b[33m";
      case NOTE -> "\u001b[36m";
    };
  }

  private static String paint(String with, String text, boolean colour) {
    return colour ? with + text + RESET : text;
  }

  /** Text of dumps must not move a terminal's cursor. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> visible.appendCodePoint(Character.isISOControl(c) ? '\ufffd' : c));
    return visible.toString();
  }
}
