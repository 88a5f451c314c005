package org.wirecopy.read.unpack;

import java.io.IOException;

/** Thrown where packed bytes are cut, damaged or a bomb. */
public final class BrokenPackingException extends IOException {
  private static final long serialVersionUID = 1;

  /** Which of the two, only the crawler knows. */
  static final String CUT = "is cut or damaged";

  private final boolean goesOn;

  /**
   * @param goesOn whether reading again gives what comes after the broken part
   */
  BrokenPackingException(String message, boolean goesOn) {
    super(message);
    this.goesOn = goesOn;
  }

  /** Whether reading again gives what comes after the broken part. */
  public boolean goesOn() {
    return goesOn;
  }
}
