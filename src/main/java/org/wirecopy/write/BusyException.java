package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown for an output that another run writes at the moment. */
public final class BusyException extends IOException {
  private static final long serialVersionUID = 1;

  BusyException(Path output) {
    super(output + ": another run writes it; wait for that, or name another file");
  }
}
