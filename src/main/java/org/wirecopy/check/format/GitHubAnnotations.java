package org.wirecopy.check.format;

import java.io.IOException;
import java.io.Writer;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Severity;
import org.wirecopy.check.Verdict;

/** Findings as commands that GitHub's runner makes annotations of. */
final class GitHubAnnotations {

  private GitHubAnnotations() {}

  static void write(Verdict verdict, Writer out) throws IOException {
    for (Finding finding : verdict.findings()) {
      String line = finding.line() == 0 ? "" : ",line=" + finding.line();
      out.write(
          "::"
              + command(finding.severity())
              + " file="
              + property(FilePaths.relative(finding.path()))
              + line
              + ",title="
              + property("wirecopy " + finding.rule())
              + "::"
              + data(finding.message() + "; " + finding.advice())
              + "\n");
    }
    out.write(FindingText.tally(verdict) + "\n");
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.label();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
