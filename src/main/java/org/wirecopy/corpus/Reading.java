package org.wirecopy.corpus;

import java.io.IOException;
import org.wirecopy.read.DumpSink;

/** Reads dumps into a sink. */
@FunctionalInterface
public interface Reading {

  void readInto(DumpSink sink) throws IOException;

  /** How far it has come, in bytes; 0 if it does not know. */
  default long position() {
    return 0;
  }
}
