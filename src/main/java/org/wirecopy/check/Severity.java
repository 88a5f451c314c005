package org.wirecopy.check;

import java.util.Locale;

/** How grave what a rule finds is; the words are those of SARIF and of GitHub's annotations. */
public enum Severity {
  /** The copy cannot be used. */
  ERROR,
  /** The copy can be used and is wrong somewhere. */
  WARNING,
  /** Something is missing that copy need not have. */
  NOTE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
