package org.wirecopy.check.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.wirecopy.check.Verdict;

/** The forms that findings are written in. */
public enum CheckFormat {
  TEXT,
  JSON,
  JSONL,
  SARIF,
  JUNIT,
  GITHUB;

  /**
   * What the forms need to know besides the findings.
   *
   * @param version wirecopy's version
   * @param colour whether text is for a terminal with colours
   */
  public record Look(String version, boolean colour) {}

  /** Writes the findings; does not close the stream. */
  public void write(Verdict verdict, Look look, Writer out) throws IOException {
    switch (this) {
      case TEXT -> FindingText.write(verdict, look.colour(), out);
      case JSON -> FindingJson.array(verdict, out);
      case JSONL -> FindingJson.lines(verdict, out);
      case SARIF -> Sarif.write(verdict, look.version(), out);
      case JUNIT -> JUnitXml.write(verdict, out);
      case GITHUB -> GitHubAnnotations.write(verdict, out);
    }
    out.flush();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
