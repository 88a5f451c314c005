package org.wirecopy.cli;

import java.io.IOException;
import org.wirecopy.pipeline.HeadStart;

/**
 * The entry point. It knows nothing of options and help, which a plain {@code clean} of files needs
 * none of.
 */
public final class Main {

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code; without {@link System#exit}, which from
   * Java 21 on starts all that Java has for logging, only to find that nobody logs exits.
   */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("clean")) {
      new HeadStart().start();
    }
    int code = run(Streams.system(), args);
    Runtime.getRuntime().halt(code);
  }

  /** Runs a command and returns its exit code. */
  static int run(Streams streams, String... args) {
    CleanCommand plain = PlainClean.of(streams, args);
    return plain == null ? RootCommand.run(streams, args) : run(streams, plain);
  }

  private static int run(Streams streams, CleanCommand plain) {
    int code;
    try {
      code = plain.call();
    } catch (Exception e) {
      code = new Failures(streams).end(e);
    }
    flush(streams);
    return code;
  }

  /** Hands on what was written before a failure, if it can be. */
  private static void flush(Streams streams) {
    try {
      streams.out().flush();
    } catch (IOException e) {
      // whoever wrote it has already said so
    }
  }
}
