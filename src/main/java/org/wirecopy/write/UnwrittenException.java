package org.wirecopy.write;

import java.io.IOException;

/** Thrown for one dump's files that cannot be written. */
public final class UnwrittenException extends IOException {
  private static final long serialVersionUID = 1;

  UnwrittenException(IOException cause) {
    super("cannot be written (" + Reasons.of(cause) + "); check the output folder", cause);
  }

  private UnwrittenException(String message) {
    super(message);
  }

  /** For files one of which has the name of an input. */
  static UnwrittenException overInput() {
    return new UnwrittenException("would be written over an input; name another folder with -o");
  }
}
