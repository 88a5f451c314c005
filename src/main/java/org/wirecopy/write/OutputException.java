package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown where the file or folder that takes all outcomes cannot be written any more. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1;

  OutputException(Path output, IOException cause) {
    super(
        output
            + ": cannot be written ("
            + Reasons.of(cause)
            + "); mend that, then run it again; 'clean' goes on with --resume",
        cause);
  }
}
