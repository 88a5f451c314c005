package org.wirecopy.write;

import java.io.IOException;

/** Takes lines. */
@FunctionalInterface
public interface LineSink {

  /** Adds lines, each with its end. */
  void append(String lines) throws IOException;
}
