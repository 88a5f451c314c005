package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown where the file or folder that takes all outcomes cannot be written any more. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1;

  private OutputException(Path output, IOException cause, String advice) {
    super(output + ": cannot be written (" + Reasons.of(cause) + "); " + advice, cause);
  }

  OutputException(Path output, IOException cause) {
    this(output, cause, "mend that, then run it again");
  }

  /** For what a run writes all along. */
  static OutputException resumable(Path output, IOException cause) {
    return new OutputException(
        output, cause, "mend that, then run it again; 'clean' goes on with --resume");
  }
}
