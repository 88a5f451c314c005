package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood without picocli means the same with it; the rest is left to it. */
class PlainCleanTest {

  private static final String DUMP = "samples/en-interview/dump.txt";

  /** Nobody has to say this, and picocli alone understands it. */
  private static final String FOR_PICOCLI = "--timeout=10";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Streams streams() {
    InputStream in = new ByteArrayInputStream("A line.\n".getBytes(StandardCharsets.UTF_8));
    return Streams.of(in, out, err);
  }

  private String run(String... args) {
    out.reset();
    err.reset();
    return Main.run(streams(), args) + "\n" + out + err;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean " + DUMP,
        "clean samples/en-interview",
        "clean",
        "clean -",
        "clean nowhere.txt " + DUMP,
        "clean -q nowhere.txt",
        "clean -f jsonl " + DUMP,
        "clean " + DUMP + " -f markdown",
        "clean --from html -f json " + DUMP,
      })
  void meansTheSame(String command) {
    String[] args = command.split(" ", -1);
    assertNotNull(PlainClean.of(streams(), args));
    String plain = run(args);
    assertFalse(plain.isEmpty());
    assertEquals(run((command + " " + FOR_PICOCLI).split(" ", -1)), plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explain " + DUMP,
        "clean -o x " + DUMP,
        "clean -fjson " + DUMP,
        "clean -f files " + DUMP,
        "clean -f",
        "clean -f jsn " + DUMP,
        "clean --from pdf " + DUMP,
        "clean -q -q " + DUMP,
        "clean @file",
        "clean --help",
        "clean -- " + DUMP,
        FOR_PICOCLI,
      })
  void leavesTheRestToPicocli(String command) {
    assertNull(PlainClean.of(streams(), command.split(" ", -1)));
  }
}
