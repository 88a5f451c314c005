package org.wirecopy.check.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.wirecopy.check.Verdict;

/** The forms that findings are written in. */
public enum CheckFormat {
  TEXT(FindingText::write),
  JSON(FindingJson::array),
  JSONL(FindingJson::lines),
  SARIF(Sarif::write),
  JUNIT(JUnitXml::write),
  GITHUB(GitHubAnnotations::write);

  private final Form form;

  CheckFormat(Form form) {
    this.form = form;
  }

  /** How it is written. */
  private interface Form {
    void write(Verdict verdict, Look look, Writer out) throws IOException;
  }

  /**
   * What the forms need to know besides the findings.
   *
   * @param version wirecopy's version
   * @param colour whether text is for a terminal with colours
   */
  public record Look(String version, boolean colour) {}

  /** Writes the findings; does not close the stream. */
  public void write(Verdict verdict, Look look, Writer out) throws IOException {
    form.write(verdict, look, out);
    out.flush();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
