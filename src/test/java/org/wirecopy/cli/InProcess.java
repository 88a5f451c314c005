package org.wirecopy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs commands in the test's own process, and keeps what the last of them wrote. */
final class InProcess {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Runs a command on an empty standard input; gives its exit code. */
  int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(Streams.of(new ByteArrayInputStream(new byte[0]), out, err), args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
